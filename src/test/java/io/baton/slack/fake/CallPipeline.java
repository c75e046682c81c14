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

/// One call from its arrival to its answer: faults, rate limits, the method itself, the ledger.
final class CallPipeline {
    private final Faults faults;
    private final RateLimits limits;
    private final CallLog ledger;
    private final Violations violations;
    private final CountDownLatch closing = new CountDownLatch(1);

    CallPipeline(Faults faults, RateLimits limits, CallLog ledger, Violations violations) {
        this.faults = faults;
        this.limits = limits;
        this.ledger = ledger;
        this.violations = violations;
    }

    void serve(HttpExchange exchange, String method, Function<ApiArguments, ApiResponse> body)
            throws IOException {
        ApiArguments arguments;
        try {
            arguments = ApiArguments.of(exchange);
        } catch (ApiError malformed) {
            ledger.record(
                    method, SlackJson.object(), String.valueOf(malformed.getMessage()), false);
            write(exchange, ApiResponse.refused(malformed));
            return;
        }
        if (arguments.tokenInAddress()) {
            violations.add(Violation.Kind.TOKEN_IN_ADDRESS, method);
        }
        OptionalLong tooEarly = limits.check(method, arguments.text("channel"));
        if (tooEarly.isPresent()) {
            ledger.record(method, arguments.values(), "ratelimited", false);
            write(exchange, ApiResponse.rateLimited(tooEarly.getAsLong()));
            return;
        }
        Optional<Fault> fault = faults.take(method);
        if (fault.isPresent()) {
            suffer(exchange, method, arguments, fault.get(), body);
        } else {
            write(exchange, answer(method, arguments, body));
        }
    }

    private void suffer(
            HttpExchange exchange,
            String method,
            ApiArguments arguments,
            Fault fault,
            Function<ApiArguments, ApiResponse> body)
            throws IOException {
        ObjectNode values = arguments.values();
        switch (fault) {
            case Fault.RateLimited(Duration retryAfter) -> {
                limits.forbid(method, retryAfter);
                ledger.record(method, values, "ratelimited", false);
                write(exchange, ApiResponse.rateLimited(retryAfter.toSeconds()));
            }
            case Fault.Status(int code) -> {
                ledger.record(method, values, "http_" + code, false);
                write(exchange, ApiResponse.status(code));
            }
            case Fault.Refuses(String error) -> {
                ledger.record(method, values, error, false);
                write(exchange, ApiResponse.refused(ApiError.of(error)));
            }
            case Fault.Drops() -> {
                ledger.record(method, values, "dropped", false);
                exchange.close();
            }
            case Fault.Hangs(Duration silence) -> {
                ledger.record(method, values, "hung", false);
                stayedOpen(silence);
                exchange.close();
            }
            case Fault.Delays(Duration delay) -> {
                ApiResponse answer = answer(method, arguments, body);
                if (stayedOpen(delay)) {
                    write(exchange, answer);
                }
            }
            case Fault.DoesThenDrops() -> {
                answer(method, arguments, body);
                exchange.close();
            }
            case Fault.DoesThenHangs(Duration silence) -> {
                answer(method, arguments, body);
                stayedOpen(silence);
                exchange.close();
            }
        }
    }

    /// Remembers what was answered without JSON.
    void served(String method, String outcome) {
        ledger.record(method, SlackJson.object(), outcome, outcome.equals("ok"));
    }

    private ApiResponse answer(
            String method, ApiArguments arguments, Function<ApiArguments, ApiResponse> body) {
        ApiResponse answer = attempt(arguments, body);
        ledger.record(method, arguments.values(), answer.outcome(), answer.outcome().equals("ok"));
        return answer;
    }

    /// A refusal becomes an answer.
    static ApiResponse attempt(ApiArguments arguments, Function<ApiArguments, ApiResponse> body) {
        try {
            return body.apply(arguments);
        } catch (ApiError refusal) {
            return ApiResponse.refused(refusal);
        }
    }

    static void write(HttpExchange exchange, ApiResponse answer) throws IOException {
        byte[] bytes = answer.json().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /// Ends all silences at once: the fake is going away.
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
