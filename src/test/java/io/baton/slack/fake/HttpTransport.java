package io.baton.slack.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Sends signed HTTP requests to the bot.
final class HttpTransport implements Transport {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI address;
    private final RequestSigner requestSigner;

    HttpTransport(URI base, RequestSigner requestSigner) {
        this.address = URI.create(base.toString().replaceAll("/+$", "") + "/slack/events");
        this.requestSigner = requestSigner;
    }

    @Override
    public AppResponse send(SlackRequest slackRequest) {
        return send(slackRequest, Forgery.NONE);
    }

    AppResponse send(SlackRequest slackRequest, Forgery forgery) {
        byte[] body = slackRequest.httpBody().getBytes(StandardCharsets.UTF_8);
        return send(slackRequest, body, slackRequest.contentType(), forgery);
    }

    AppResponse send(SlackRequest slackRequest, byte[] body, String contentType, Forgery forgery) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(TIMEOUT)
                        .header("Content-Type", contentType)
                        .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        requestSigner.headers(body, forgery).forEach(request::header);
        if (slackRequest.retry() > 0) {
            request.header("X-Slack-Retry-Num", Integer.toString(slackRequest.retry()));
            request.header("X-Slack-Retry-Reason", slackRequest.retryReason());
        }
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new AppResponse(slackRequest, answer.statusCode(), answer.body(), since(start));
        } catch (IOException e) {
            return new AppResponse(slackRequest, 0, String.valueOf(e.getMessage()), since(start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new AppResponse(slackRequest, 0, "", since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
