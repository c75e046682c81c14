package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which address leads to what: the Web API, the response addresses, the uploads.
final class RequestRoutes {
    private final WebApi api;
    private final FileMethods files;
    private final FileDownloads downloads;
    private final ResponseUrlEndpoint responses;

    /// @param root the fake's own address, ending with a slash
    /// @param socketAddress gives an address for one Socket Mode connection
    RequestRoutes(
            WorkspaceState workspace,
            BlockRules blocks,
            String root,
            Supplier<String> socketAddress) {
        MessageRules messages = new MessageRules(blocks, workspace.violations());
        ViewRules views = new ViewRules(blocks, workspace.violations());
        files = new FileMethods(workspace, root);
        downloads = new FileDownloads(workspace);
        responses = new ResponseUrlEndpoint(workspace, messages);
        List<ApiMethod> methods =
                Stream.of(
                                new ChatMethods(workspace, messages).all(),
                                new ConversationMethods(workspace).all(),
                                new UserMethods(workspace).all(),
                                new ViewMethods(workspace, views).all(),
                                files.all(),
                                new SocketMethods(socketAddress).all())
                        .flatMap(List::stream)
                        .toList();
        api = new WebApi(workspace, methods);
    }

    ResponseUrlEndpoint responses() {
        return responses;
    }

    Map<String, HttpHandler> paths(CallPipeline wire, HttpHandler controlDesk) {
        return Map.of(
                "/api/",
                        exchange ->
                                wire.serve(
                                        exchange,
                                        last(exchange),
                                        call -> api.call(last(exchange), call)),
                "/response/",
                        exchange ->
                                wire.serve(
                                        exchange,
                                        "response_url",
                                        call -> responses.receive(last(exchange), call)),
                "/upload/", exchange -> upload(exchange, wire),
                "/files-pri/", exchange -> downloads.serve(exchange, wire),
                "/control/", controlDesk);
    }

    private void upload(HttpExchange exchange, CallPipeline wire) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        wire.serve(exchange, "upload", call -> files.receive(last(exchange), bytes));
    }

    private static String last(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
