package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Controls a fake that runs as its own process, over HTTP. All by GET below `/control/`: `ledger`
/// (the call log), `summary`, `violations`, `messages`, `ephemerals`, `clear`,
/// `fault?method=chat.postMessage&kind=limit|status|drop|do-drop|hang|do-hang&value=SECONDS-OR-STATUS`,
/// `faults-end`, `pace?on=true`.
final class ControlEndpoint implements HttpHandler {
    private final FakeSlack slack;

    ControlEndpoint(FakeSlack slack) {
        this.slack = slack;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/control/".length());
        CallPipeline.write(
                exchange,
                CallPipeline.attempt(
                        ApiArguments.of(exchange), arguments -> answer(name, arguments)));
    }

    private ApiResponse answer(String name, ApiArguments arguments) {
        return switch (name) {
            case "ledger" ->
                    ApiResponse.ok(
                            "calls", slack.callLog().calls().stream().map(ApiCall::json).toList());
            case "summary" ->
                    ApiResponse.ok(
                            "counts",
                            slack.callLog().summary(),
                            "violations",
                            slack.violations().size());
            case "violations" -> ApiResponse.ok("violations", slack.violations());
            case "messages" -> ApiResponse.ok("channels", messages());
            case "ephemerals" -> ApiResponse.ok("ephemerals", slack.workspace().ephemerals().all());
            case "clear" -> done(() -> slack.callLog().clear());
            case "fault" ->
                    done(() -> slack.faults().next(arguments.required("method"), fault(arguments)));
            case "faults-end" -> done(() -> slack.faults().clear());
            case "pace" ->
                    done(() ->
                            slack.rateLimits().oneMessageASecondPerChannel(arguments.isTrue("on")));
            default ->
                    new ApiResponse(
                            404, Map.of(), SlackJson.object("ok", false, "error", "not_found"));
        };
    }

    private static ApiResponse done(Runnable change) {
        change.run();
        return ApiResponse.ok();
    }

    private static Fault fault(ApiArguments arguments) {
        int value = arguments.has("value") ? Integer.parseInt(arguments.text("value")) : 1;
        return switch (arguments.text("kind")) {
            case "limit" -> new Fault.RateLimited(Duration.ofSeconds(value));
            case "status" -> new Fault.Status(value);
            case "drop" -> new Fault.Drops();
            case "do-drop" -> new Fault.DoesThenDrops();
            case "hang" -> new Fault.Hangs(Duration.ofSeconds(value));
            case "do-hang" -> new Fault.DoesThenHangs(Duration.ofSeconds(value));
            default -> throw ApiError.of("no_such_fault");
        };
    }

    private ObjectNode messages() {
        ObjectNode byChannel = SlackJson.object();
        for (Channel channel : slack.workspace().channels().all()) {
            byChannel.set(
                    channel.id(),
                    SlackJson.array(
                            channel.messages().stream()
                                    .map(m -> m.json(slack.identity(), true))
                                    .toList()));
        }
        return byChannel;
    }
}
