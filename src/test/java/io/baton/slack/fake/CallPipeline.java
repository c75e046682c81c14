package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// Handles a call: faults, rate limits, the method itself, the call log.
final class CallPipeline {
    private final Faults faults;
    private final RateLimits limits;
    private final CallLog callLog;
    private final Violations violations;
    private final CountDownLatch closing = new CountDownLatch(1);

    CallPipeline(Faults faults, RateLimits limits, CallLog callLog, Violations violations) {
        this.faults = faults;
        this.limits = limits;
        this.callLog = callLog;
        this.violations = violations;
    }

    void serve(HttpExchange exchange, String method, Function<ApiArguments, ApiResponse> body)
            throws IOException {
        ApiArguments apiArguments;
        try {
            apiArguments = ApiArguments.of(exchange);
        } catch (ApiError malformed) {
            callLog.record(
                    method, SlackJson.object(), String.valueOf(malformed.getMessage()), false);
            write(exchange, ApiResponse.refused(malformed));
            return;
        }
        if (apiArguments.tokenInAddress()) {
            violations.add(Violation.Kind.TOKEN_IN_ADDRESS, method);
        }
        OptionalLong tooEarly = limits.check(method, apiArguments.text("channel"));
        if (tooEarly.isPresent()) {
            callLog.record(method, apiArguments.values(), "ratelimited", false);
            write(exchange, ApiResponse.rateLimited(tooEarly.getAsLong()));
            return;
        }
        Optional<Fault> fault = faults.take(method);
        if (fault.isPresent()) {
            injectFault(exchange, method, apiArguments, fault.get(), body);
        } else {
            write(exchange, answer(method, apiArguments, body));
        }
    }

    private void injectFault(
            HttpExchange exchange,
            String method,
            ApiArguments apiArguments,
            Fault fault,
            Function<ApiArguments, ApiResponse> body)
            throws IOException {
        ObjectNode values = apiArguments.values();
        switch (fault) {
            case Fault.RateLimited(Duration retryAfter) -> {
                limits.ban(method, retryAfter);
                callLog.record(method, values, "ratelimited", false);
                write(exchange, ApiResponse.rateLimited(retryAfter.toSeconds()));
            }
            case Fault.Status(int code) -> {
                callLog.record(method, values, "http_" + code, false);
                write(exchange, ApiResponse.status(code));
            }
            case Fault.Refuses(String error) -> {
                callLog.record(method, values, error, false);
                write(exchange, ApiResponse.refused(ApiError.of(error)));
            }
            case Fault.Drops() -> {
                callLog.record(method, values, "dropped", false);
                exchange.close();
            }
            case Fault.Hangs(Duration silence) -> {
                callLog.record(method, values, "hung", false);
                stayedOpen(silence);
                exchange.close();
            }
            case Fault.Delays(Duration delay) -> {
                ApiResponse apiResponse = answer(method, apiArguments, body);
                if (stayedOpen(delay)) {
                    write(exchange, apiResponse);
                }
            }
            case Fault.DoesThenDrops() -> {
                answer(method, apiArguments, body);
                exchange.close();
            }
            case Fault.DoesThenHangs(Duration silence) -> {
                answer(method, apiArguments, body);
                stayedOpen(silence);
                exchange.close();
            }
        }
    }

    /// Logs a call that was answered without JSON.
    void served(String method, String outcome) {
        callLog.record(method, SlackJson.object(), outcome, outcome.equals("ok"));
    }

    private ApiResponse answer(
            String method, ApiArguments apiArguments, Function<ApiArguments, ApiResponse> body) {
        ApiResponse apiResponse = attempt(apiArguments, body);
        callLog.record(
                method,
                apiArguments.values(),
                apiResponse.outcome(),
                apiResponse.outcome().equals("ok"));
        return apiResponse;
    }

    /// Turns an [ApiError] into a response.
    static ApiResponse attempt(
            ApiArguments apiArguments, Function<ApiArguments, ApiResponse> body) {
        try {
            return body.apply(apiArguments);
        } catch (ApiError apiError) {
            return ApiResponse.refused(apiError);
        }
    }

    static void write(HttpExchange exchange, ApiResponse apiResponse) throws IOException {
        byte[] bytes = apiResponse.json().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        apiResponse.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(apiResponse.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /// Ends all pending delays because the fake is closing.
    void close() {
        closing.countDown();
    }

    private boolean stayedOpen(Duration silence) {
        try {
            return !closing.await(silence.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
