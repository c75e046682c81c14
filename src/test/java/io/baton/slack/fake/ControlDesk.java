package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The ledger and the state over HTTP, for a fake that runs as its own process.
final class ControlDesk implements HttpHandler {
    private final FakeSlack slack;

    ControlDesk(FakeSlack slack) {
        this.slack = slack;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestURI().getPath().substring("/control/".length());
        Wire.write(exchange, answer(what));
    }

    private Answer answer(String what) {
        return switch (what) {
            case "ledger" ->
                    Answer.ok("calls", slack.ledger().calls().stream().map(Call::json).toList());
            case "summary" ->
                    Answer.ok(
                            "counts",
                            slack.ledger().summary(),
                            "violations",
                            slack.violations().size());
            case "violations" -> Answer.ok("violations", slack.violations());
            case "messages" -> Answer.ok("channels", messages());
            case "clear" -> {
                slack.ledger().clear();
                yield Answer.ok();
            }
            default -> new Answer(404, Map.of(), Json.object("ok", false, "error", "not_found"));
        };
    }

    private ObjectNode messages() {
        ObjectNode byChannel = Json.object();
        Collection<Channel> channels = slack.workspace().channels().all();
        for (Channel channel : channels) {
            byChannel.set(
                    channel.id(),
                    Json.array(
                            channel.messages().stream()
                                    .map(m -> m.json(slack.identity(), true))
                                    .toList()));
        }
        return byChannel;
    }
}
