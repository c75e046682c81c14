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
final class Wire {
    private final Faults faults;
    private final RateLimits limits;
    private final Ledger ledger;
    private final Violations violations;
    private final CountDownLatch closing = new CountDownLatch(1);

    Wire(Faults faults, RateLimits limits, Ledger ledger, Violations violations) {
        this.faults = faults;
        this.limits = limits;
        this.ledger = ledger;
        this.violations = violations;
    }

    void serve(HttpExchange exchange, String method, Function<Arguments, Answer> body)
            throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(exchange);
        } catch (Refusal malformed) {
            ledger.record(method, Json.object(), String.valueOf(malformed.getMessage()), false);
            write(exchange, Answer.refused(malformed));
            return;
        }
        if (arguments.tokenInAddress()) {
            violations.add(Violation.Kind.TOKEN_IN_ADDRESS, method);
        }
        OptionalLong tooEarly = limits.check(method, arguments.text("channel"));
        if (tooEarly.isPresent()) {
            ledger.record(method, arguments.values(), "ratelimited", false);
            write(exchange, Answer.rateLimited(tooEarly.getAsLong()));
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
            Arguments arguments,
            Fault fault,
            Function<Arguments, Answer> body)
            throws IOException {
        ObjectNode values = arguments.values();
        switch (fault) {
            case Fault.RateLimited(Duration retryAfter) -> {
                limits.forbid(method, retryAfter);
                ledger.record(method, values, "ratelimited", false);
                write(exchange, Answer.rateLimited(retryAfter.toSeconds()));
            }
            case Fault.Status(int code) -> {
                ledger.record(method, values, "http_" + code, false);
                write(exchange, Answer.status(code));
            }
            case Fault.Refuses(String error) -> {
                ledger.record(method, values, error, false);
                write(exchange, Answer.refused(Refusal.of(error)));
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
                Answer answer = answer(method, arguments, body);
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
        ledger.record(method, Json.object(), outcome, outcome.equals("ok"));
    }

    private Answer answer(String method, Arguments arguments, Function<Arguments, Answer> body) {
        Answer answer = attempt(arguments, body);
        ledger.record(method, arguments.values(), answer.outcome(), answer.outcome().equals("ok"));
        return answer;
    }

    /// A refusal becomes an answer.
    static Answer attempt(Arguments arguments, Function<Arguments, Answer> body) {
        try {
            return body.apply(arguments);
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    static void write(HttpExchange exchange, Answer answer) throws IOException {
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
