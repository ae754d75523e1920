-- For wrk: asks for the paths in a file, one after the other, and writes one line of figures.
-- A line of the file is a path, or a path, a tab and the ETag that the client already has.
-- With TOKEN in the environment, every request carries that access token. With PAUSE, each connection waits
-- up to that many milliseconds before its next request, as readers do; otherwise it never waits.
--
--   FIGURES=out wrk -s load.lua http://127.0.0.1:8000 -- paths

local requests = {}
local next_request = 0

function init(arguments)
    for line in io.lines(arguments[1]) do
        local path, tag = line:match("^([^\t]+)\t?(.*)$")
        local headers = { ["If-None-Match"] = tag ~= "" and tag or nil }
        local token = os.getenv("TOKEN")
        if token then headers["Authorization"] = "Bearer " .. token end
        table.insert(requests, wrk.format("GET", path, headers))
    end
end

function request()
    next_request = next_request % #requests + 1
    return requests[next_request]
end

local pause = tonumber(os.getenv("PAUSE") or 0)
if pause > 0 then
    function delay()
        return math.random(0, pause)
    end
end

-- Requests answered, microseconds in all, median and 99th percentile in microseconds, failures.
function done(summary, latency)
    local failed = summary.errors
    local file = assert(io.open(os.getenv("FIGURES"), "w"))
    file:write(string.format("%d %d %d %d %d\n",
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
        failed.connect + failed.read + failed.write + failed.status + failed.timeout))
    file:close()
end
