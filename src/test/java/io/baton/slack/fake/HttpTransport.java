package io.baton.slack.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Tells the bot by signed HTTP requests.
final class HttpTransport implements Transport {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI address;
    private final RequestSigner signing;

    HttpTransport(URI base, RequestSigner signing) {
        this.address = URI.create(base.toString().replaceAll("/+$", "") + "/slack/events");
        this.signing = signing;
    }

    @Override
    public AppResponse send(SlackRequest delivery) {
        return send(delivery, Forgery.NONE);
    }

    AppResponse send(SlackRequest delivery, Forgery forgery) {
        byte[] body = delivery.httpBody().getBytes(StandardCharsets.UTF_8);
        return send(delivery, body, delivery.contentType(), forgery);
    }

    AppResponse send(SlackRequest delivery, byte[] body, String contentType, Forgery forgery) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", contentType)
                        .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        signing.headers(body, forgery).forEach(request::header);
        if (delivery.retry() > 0) {
            request.header("X-Slack-Retry-Num", Integer.toString(delivery.retry()));
            request.header("X-Slack-Retry-Reason", delivery.retryReason());
        }
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new AppResponse(delivery, answer.statusCode(), answer.body(), since(start));
        } catch (IOException nobodyThere) {
            return new AppResponse(
                    delivery, 0, String.valueOf(nobodyThere.getMessage()), since(start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new AppResponse(delivery, 0, "", since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
