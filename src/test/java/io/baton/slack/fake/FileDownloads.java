package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Serves files. Slack never reports missing rights: without a token it redirects to the login
/// page, and with a token that lacks `files:read` it returns that page with status 200.
final class FileDownloads {
    private static final byte[] LOGIN =
            "<!DOCTYPE html><title>Log in</title>".getBytes(StandardCharsets.UTF_8);

    private final WorkspaceState workspaceState;

    FileDownloads(WorkspaceState workspaceState) {
        this.workspaceState = workspaceState;
    }

    void serve(HttpExchange exchange, CallPipeline callPipeline) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + workspaceState.bot().botToken()).equals(authorization)) {
            callPipeline.served("files.download", "login");
            exchange.getResponseHeaders().set("Location", "/login");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        } else if (!workspaceState.scopes().granted("files:read")) {
            callPipeline.served("files.download", "missing_scope");
            write(exchange, "text/html; charset=utf-8", LOGIN);
        } else {
            callPipeline.served("files.download", "ok");
            file(path.substring(path.lastIndexOf('/') + 1))
                    .ifPresentOrElse(
                            file -> write(exchange, "text/csv", file.bytes()),
                            () -> write(exchange, "text/html; charset=utf-8", LOGIN));
        }
    }

    private Optional<UploadedFile> file(String id) {
        return workspaceState.uploads().complete().stream()
                .filter(file -> file.id().equals(id))
                .findFirst();
    }

    private static void write(HttpExchange exchange, String type, byte[] bytes) {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                OutputStream out = exchange.getResponseBody();
                out.write(bytes);
            }
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
