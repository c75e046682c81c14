package io.baton.understanding.message;

import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.tagging.TagTable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The models that the build trains from the example sentences.
public record UnderstandingModels(
        LinearModel intents,
        TagTable tags,
        LinearModel mails,
        TagTable mailTags,
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
                read(INTENTS, LinearModel::read),
                read(TAGS, TagTable::read),
                read(MAILS, LinearModel::read),
                read(MAIL_TAGS, TagTable::read),
                read(NEEDS, LinearModel::read));
    }

    private interface Form<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T read(String name, Form<T> form) {
        try (var file = UnderstandingModels.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            return form.read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
