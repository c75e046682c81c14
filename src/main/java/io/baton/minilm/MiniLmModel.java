package io.baton.minilm;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import io.baton.search.vector.Embedding;
import io.baton.understanding.token.ContextEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The sentence model with its tokenizer.
public final class MiniLmModel {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /// Each of its 30,000 names occurs once, so remembering names would cost more than it saves.
    private static final JsonFactory STREAM =
            JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    /// The library lets only subclasses choose the engine.
    private static final class InProcess extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder bert;

        InProcess(OnnxBertBiEncoder bert) {
            super(Runnable::run);
            this.bert = bert;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return bert;
        }
    }

    private final EmbeddingModel model;
    private final ContextEncoder contextEncoder;

    /// The model's vocabulary lists words roughly by how often they're used.
    private static final int LAST_COMMON = 9_000;

    private final Map<String, Integer> words;

    MiniLmModel(EmbeddingModel model, ContextEncoder contextEncoder, Map<String, Integer> words) {
        this.contextEncoder = contextEncoder;
        this.model = model;
        this.words = words;
    }

    public static MiniLmModel load() throws OrtException, IOException {
        // Otherwise the tokenizer's library reports its use to its makers over the network.
        System.setProperty("ai.djl.offline", "true");
        var engine = engine();
        try (var model = resource(MODEL);
                var tokenizer = resource(TOKENIZER);
                var contextTokenizer = resource(TOKENIZER);
                var options = oneThread()) {
            var session = engine.createSession(model.readAllBytes(), options);
            var bert = new OnnxBertBiEncoder(engine, session, tokenizer, PoolingMode.MEAN);
            return new MiniLmModel(
                    new InProcess(bert),
                    new MiniLmContextEncoder(engine, session, contextTokenizer),
                    words());
        }
    }

    /// The frequent English words: those in the model's vocabulary as a whole. Word pieces start
    /// with `##`.
    private static Map<String, Integer> words() throws IOException {
        try (var tokenizer = resource(TOKENIZER);
                var json = STREAM.createParser(tokenizer)) {
            while (json.nextToken() != JsonToken.FIELD_NAME
                    || !json.currentName().equals("vocab")) {
                if (!json.hasCurrentToken()) {
                    throw new IOException(TOKENIZER + " has no vocabulary");
                }
            }
            var words = new HashMap<String, Integer>();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var word = json.currentName();
                int place = json.nextIntValue(Integer.MAX_VALUE);
                if (isWord(word)) {
                    words.put(word, place);
                }
            }
            return words;
        }
    }

    private static boolean isWord(String piece) {
        return piece.length() > 1 && piece.chars().allMatch(Character::isLetter);
    }

    /// Whether a lowercase word is ordinary English.
    public boolean knowsWord(String word) {
        return words.containsKey(word);
    }

    /// Whether a lowercase word is among the most used English words, and so no name by itself.
    public boolean isCommonWord(String word) {
        return words.getOrDefault(word, Integer.MAX_VALUE) <= LAST_COMMON;
    }

    private static OrtEnvironment engine() throws IOException {
        try (var _ = NativeLibraries.forThisMachine()) {
            var engine = OrtEnvironment.getEnvironment();
            EngineLifetime.keepEnvironment();
            return engine;
        }
    }

    /// Limits the engine to one thread. Its own threads would spin between texts and slow down
    /// everything else.
    private static OrtSession.SessionOptions oneThread() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MiniLmModel.class.getResourceAsStream(name), name);
    }

    /// @return empty if the model returns a vector without direction: all zeros, or not finite,
    ///   which would pass every threshold
    Optional<Embedding> encode(String text) {
        // The library rejects texts it considers empty, such as control characters.
        boolean hasWords = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return hasWords ? direction(rawEmbedding(text)) : Optional.of(Embedding.of());
    }

    private static Optional<Embedding> direction(float[] vector) {
        double square = 0;
        for (float part : vector) {
            square += (double) part * part;
        }
        return square > 0 && Double.isFinite(square)
                ? Optional.of(Embedding.of(vector))
                : Optional.empty();
    }

    /// A text's embedding and that of each of its pieces.
    public ContextEncoder.TextVectors embedInContext(String text) {
        return contextEncoder.embed(text);
    }

    public float[] rawEmbedding(String text) {
        return model.embed(text).content().vector();
    }
}
