package io.baton.understanding.message;

import io.baton.understanding.linear.LinearModel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The models that the build trains from the example sentences.
public record UnderstandingModels(
        LinearModel intents,
        LinearModel tags,
        LinearModel mails,
        LinearModel mailTags,
        LinearModel needs) {
    public static final String INTENTS = "intents.model";
    public static final String TAGS = "tags.model";

    public static final String MAILS = "mails.model";
    public static final String MAIL_TAGS = "mail-tags.model";

    /// Which sentence of a mail says what is needed.
    public static final String NEEDS = "needs.model";

    /// The models from the build, next to this class.
    public static UnderstandingModels shipped() {
        return new UnderstandingModels(
                read(INTENTS), read(TAGS), read(MAILS), read(MAIL_TAGS), read(NEEDS));
    }

    private static LinearModel read(String name) {
        try (var file = UnderstandingModels.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            var in = new DataInputStream(new BufferedInputStream(file));
            return LinearModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
