package io.baton.minilm;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.VectorMath;
import io.baton.understanding.Span;
import io.baton.understanding.token.ContextEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Embeds a text and each of its tokens in one run of the model. The library returns only the
/// text's embedding.
final class MiniLmContextEncoder implements ContextEncoder {
    /// BERT: 512 positions. Longer texts are cut.
    private static final Map<String, String> OPTIONS =
            Map.of(
                    "padding",
                    "false",
                    "truncation",
                    "true",
                    "maxLength",
                    "512",
                    "modelMaxLength",
                    "512");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    MiniLmContextEncoder(OrtEnvironment environment, OrtSession session, InputStream tokenizer)
            throws IOException {
        this.environment = environment;
        this.session = session;
        this.tokenizer = HuggingFaceTokenizer.newInstance(tokenizer, OPTIONS);
    }

    @Override
    public TextVectors embed(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return TextVectors.NONE;
        }
        var tokens = tokenizer.encode(text);
        try {
            var vectors = vectors(tokens);
            return new TextVectors(unit(sum(vectors)), pieces(text, tokens, vectors));
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private float[][] vectors(Encoding tokens) throws OrtException {
        try (var ids = tensor(tokens.getIds());
                var mask = tensor(tokens.getAttentionMask());
                var types = tensor(tokens.getTypeIds());
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    /// The tokenizer counts code points.
    private static List<Piece> pieces(String text, Encoding tokens, float[][] vectors) {
        var pieces = new ArrayList<Piece>();
        var spans = tokens.getCharTokenSpans();
        int start = 0;
        int points = 0;
        for (int i = 0; i < spans.length; i++) {
            if (spans[i] != null && tokens.getSpecialTokenMask()[i] == 0) {
                start = text.offsetByCodePoints(start, spans[i].getStart() - points);
                points = spans[i].getStart();
                int end = text.offsetByCodePoints(start, spans[i].getEnd() - points);
                pieces.add(new Piece(new Span(start, end), unit(vectors[i])));
            }
        }
        return pieces;
    }

    /// Its direction is that of the mean, which is what the model was trained for.
    private static float[] sum(float[][] vectors) {
        var sum = new float[vectors[0].length];
        for (var vector : vectors) {
            VectorMath.addScaled(sum, 1, vector);
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        return Embedding.of(vector).parts();
    }
}
