package io.baton.load;

import io.baton.slack.fake.AppInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import org.assertj.core.api.Assertions;

/// A firm's partners and referrals, sent as commands: for earlier builds, whose database this one
/// can't write. All referrals are logged and wait.
record TypedHistory(AppInstallation bot, URI address) {
    private static final int AT_ONCE = 16;

    void type(int partners, int referrals) {
        all("/partner", partners, n -> "add Partner %06d: VoIP, cabling in Kent".formatted(n));
        all(
                "/refer",
                referrals,
                n ->
                        "%s needs %s to Partner %06d"
                                .formatted(
                                        SyntheticReferrals.client(n),
                                        n % 2 == 0 ? "phones for the microwave room" : "VoIP",
                                        1 + n * 31 % partners));
    }

    private void all(String command, int count, IntFunction<String> text) {
        try (var typists = Executors.newFixedThreadPool(AT_ONCE)) {
            var waiting = new Semaphore(2 * AT_ONCE);
            for (int number = 1; number <= count; number++) {
                var line = text.apply(number);
                waiting.acquireUninterruptibly();
                typists.execute(() -> {
                    send(new CommandSender(bot, command, _ -> line, ""));
                    waiting.release();
                });
            }
        }
    }

    private void send(CommandSender commandSender) {
        try (var keepAliveConnection = new KeepAliveConnection(address)) {
            Assertions.assertThat(commandSender.send(keepAliveConnection)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
