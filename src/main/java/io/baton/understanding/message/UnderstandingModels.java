package io.baton.understanding.message;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/// The models that the build trains from the example sentences.
public record UnderstandingModels(MaxentModel intents, MaxentModel tags) {
    public static final String INTENTS = "intents.model";
    public static final String TAGS = "tags.model";

    /// The models from the build, next to this class.
    public static UnderstandingModels shipped() {
        return new UnderstandingModels(read(INTENTS), read(TAGS));
    }

    private static MaxentModel read(String name) {
        try (var file = UnderstandingModels.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            var in = new DataInputStream(new BufferedInputStream(file));
            return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
