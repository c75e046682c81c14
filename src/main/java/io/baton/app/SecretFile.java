package io.baton.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Secrets may come from files, as containers pass them: `SLACK_BOT_TOKEN_FILE` names the file with
/// the bot's token.
final class SecretFile {
    private static final Set<String> SECRETS =
            Set.of(
                    "SLACK_BOT_TOKEN",
                    "SLACK_APP_TOKEN",
                    "SLACK_SIGNING_SECRET",
                    "TEAMS_APP_PASSWORD",
                    "MONGODB_URI");

    /// No secret is longer. Keeps Baton from reading a large file that's named by mistake.
    private static final int LONGEST = 10_000;

    private SecretFile() {}

    /// The setting that names a secret's file.
    static String nameFor(String secret) {
        return secret + "_FILE";
    }

    static boolean isSecret(String name) {
        return SECRETS.contains(name);
    }

    /// @throws UncheckedIOException if it can't be read; the message doesn't have its content
    static String read(String path) {
        try (var in = Files.newInputStream(Path.of(path))) {
            var bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("longer than a secret can be");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
