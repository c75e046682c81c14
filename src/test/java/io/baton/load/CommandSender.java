package io.baton.load;

import io.baton.slack.fake.AppInstallation;
import io.baton.slack.fake.Forgery;
import io.baton.slack.fake.RequestSigner;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/// Sends commands signed as Slack signs them, each with its own text.
final class CommandSender {
    private static final int MOST_SHOWN = 24;
    private static final int LONGEST_SHOWN = 300;
    private static final AtomicLong TRIGGERS = new AtomicLong(System.nanoTime());

    private final AppInstallation bot;
    private final RequestSigner requestSigner;
    private final String command;
    private final LongFunction<String> text;
    private final LongFunction<String> proof;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    CommandSender(AppInstallation bot, String command, LongFunction<String> text, String proof) {
        this(bot, command, text, _ -> proof);
    }

    /// @param text text of the n-th command
    /// @param proof words in a successful answer to it
    CommandSender(
            AppInstallation bot,
            String command,
            LongFunction<String> text,
            LongFunction<String> proof) {
        this.bot = bot;
        this.requestSigner = new RequestSigner(bot.signingSecret(), InstantSource.system());
        this.command = command;
        this.text = text;
        this.proof = proof;
    }

    /// @return whether the answer was successful
    boolean send(KeepAliveConnection keepAliveConnection) throws IOException {
        long number = TRIGGERS.incrementAndGet();
        byte[] body = body(number).getBytes(StandardCharsets.UTF_8);
        var answer =
                keepAliveConnection.post(
                        "/slack/events", requestSigner.headers(body, Forgery.NONE), body);
        boolean successful = answer.status() == 200 && answer.body().contains(proof.apply(number));
        if (!successful && failed.size() < MOST_SHOWN) {
            failed.add(
                    beginning(text.apply(number))
                            + "\n  "
                            + answer.status()
                            + " "
                            + beginning(answer.body()));
        }
        return successful;
    }

    /// The first texts without a successful answer, each with its answer. Forgets them.
    List<String> takeFailed() {
        var taken = List.copyOf(failed);
        failed.clear();
        return taken;
    }

    private static String beginning(String words) {
        var line = words.replace('\n', ' ');
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private String body(long number) {
        return ("token=x&team_id=%s&team_domain=%s&channel_id=C1&channel_name=sales&user_id=U1"
                        + "&user_name=anna&command=%s&text=%s&api_app_id=%s"
                        + "&is_enterprise_install=false&response_url=%s&trigger_id=%d")
                .formatted(
                        bot.teamId(),
                        bot.teamDomain(),
                        encoded(command),
                        encoded(text.apply(number)),
                        bot.appId(),
                        encoded("https://hooks.slack.com/commands/1/2"),
                        number);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
