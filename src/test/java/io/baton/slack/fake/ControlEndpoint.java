package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The ledger and the state over HTTP, for a fake that runs as its own process. All by GET below
/// `/control/`: `ledger`, `summary`, `violations`, `messages`, `ephemerals`, `clear`,
/// `fault?method=chat.postMessage&kind=limit|status|drop|do-drop|hang|do-hang&value=SECONDS-OR-STATUS`,
/// `faults-end`, `pace?on=true`.
final class ControlEndpoint implements HttpHandler {
    private final FakeSlack slack;

    ControlEndpoint(FakeSlack slack) {
        this.slack = slack;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestURI().getPath().substring("/control/".length());
        CallPipeline.write(
                exchange,
                CallPipeline.attempt(ApiArguments.of(exchange), asked -> answer(what, asked)));
    }

    private ApiResponse answer(String what, ApiArguments asked) {
        return switch (what) {
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
            case "fault" -> done(() -> slack.faults().next(asked.required("method"), fault(asked)));
            case "faults-end" -> done(() -> slack.faults().clear());
            case "pace" ->
                    done(() -> slack.rateLimits().oneMessageASecondPerChannel(asked.isTrue("on")));
            default ->
                    new ApiResponse(
                            404, Map.of(), SlackJson.object("ok", false, "error", "not_found"));
        };
    }

    private static ApiResponse done(Runnable change) {
        change.run();
        return ApiResponse.ok();
    }

    private static Fault fault(ApiArguments asked) {
        int value = asked.has("value") ? Integer.parseInt(asked.text("value")) : 1;
        return switch (asked.text("kind")) {
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
