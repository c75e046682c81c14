package io.baton.search.vocabulary;

import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.EmbeddingMatrix;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vector.TopK;
import io.baton.search.vector.VectorMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The vocabulary with embeddings. Finds the services a need points to, and those a skill means.
public final class ServiceMatcher {
    /// A service stands out if its leaning is at least this, so that all others together have less.
    public static final double STANDS_OUT = 0.5;

    /// Softmax temperature. The smaller, the more goes to the most similar service.
    private static final double TEMPERATURE = 0.035;

    /// For a piece of a need, only this many services are scored: those near the piece or the
    /// whole.
    private static final int MAX_SCORED = 64;

    private final List<ServiceRows> services;
    private final EmbeddingMatrix embeddingMatrix;
    private final SkillLinker skillLinker;
    private final RelatedServices relatedServices;
    private final ServiceClassifier serviceClassifier;
    private final TermIndex terms;
    private final int[] serviceOfTerm;

    /// A text compared with all services.
    ///
    /// @param similarities cosine with each of their terms and sentences
    /// @param logits classifier logit per service; empty without weights
    public record Comparison(float[] similarities, double[] logits) {}

    private ServiceMatcher(
            Lexicon lexicon,
            List<ServiceEmbeddings> services,
            ClassifierWeights classifierWeights) {
        var all = new ArrayList<Embedding>();
        this.services = services.stream().map(each -> ServiceRows.of(each, all)).toList();
        embeddingMatrix = new EmbeddingMatrix(all);
        skillLinker = new SkillLinker(this.services, embeddingMatrix);
        relatedServices = RelatedServices.of(services);
        serviceClassifier = new ServiceClassifier(classifierWeights, services);
        serviceOfTerm = new int[services.stream().mapToInt(each -> each.terms().size()).sum()];
        terms = new TermIndex(lexicon, serviceOfTerm.length);
        int next = 0;
        for (int i = 0; i < services.size(); i++) {
            for (var term : services.get(i).service().terms()) {
                terms.add(next, Tokens.stems(term));
                serviceOfTerm[next++] = i;
            }
        }
    }

    /// @param classifierWeights may be [ClassifierWeights#NONE]
    /// @return empty if a text has no embedding
    static Optional<ServiceMatcher> learn(
            Vocabulary vocabulary,
            Lexicon lexicon,
            SentenceEncoder sentenceEncoder,
            ClassifierWeights classifierWeights) {
        var services = new ArrayList<ServiceEmbeddings>();
        for (var service : vocabulary.services()) {
            var serviceEmbeddings = ServiceEmbeddings.of(service, sentenceEncoder);
            if (serviceEmbeddings.isEmpty()) {
                return Optional.empty();
            }
            services.add(serviceEmbeddings.get());
        }
        return Optional.of(new ServiceMatcher(lexicon, services, classifierWeights));
    }

    public SkillLinker links() {
        return skillLinker;
    }

    Service service(int index) {
        return services.get(index).service();
    }

    public int count() {
        return services.size();
    }

    /// Compares the whole need, then its pieces. All at once, which is faster than one by one.
    public List<Comparison> compare(ParsedNeed parsedNeed) {
        var texts = new ArrayList<Embedding>();
        texts.add(parsedNeed.whole());
        parsedNeed.pieces().forEach(piece -> texts.add(piece.embedding()));
        var similarities = embeddingMatrix.similarities(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i ->
                        new Comparison(similarities.get(i), serviceClassifier.logits(texts.get(i))))
                .toList();
    }

    /// How strongly the need points to each service, in vocabulary order; sums to 1.
    double[] leanings(ParsedNeed parsedNeed) {
        var compared = compare(parsedNeed);
        return leanings(compared.getFirst(), compared.subList(1, compared.size()));
    }

    /// How strongly the need points to each service, in vocabulary order; sums to 1. Similarity and
    /// classifier count half each.
    public double[] leanings(Comparison whole, List<Comparison> pieces) {
        var scores = scores(whole, pieces);
        if (serviceClassifier.untrained()) {
            return relatedServices.spread(VectorMath.softmax(scores, TEMPERATURE));
        }
        var logits =
                ServiceClassifier.logits(
                        whole.logits, pieces.stream().map(Comparison::logits).toList());
        var combined = new double[scores.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = (scores[i] / TEMPERATURE + logits[i]) / 2;
        }
        return relatedServices.spread(VectorMath.softmax(combined, 1));
    }

    private double[] scores(Comparison whole, List<Comparison> pieces) {
        var scores = scores(whole.similarities);
        if (pieces.isEmpty()) {
            return scores;
        }
        var highest = new double[scores.length];
        for (var piece : pieces) {
            for (int i : nearest(piece.similarities, scores)) {
                highest[i] = Math.max(highest[i], services.get(i).scoreForNeed(piece.similarities));
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ParsedNeed.blend(scores[i], highest[i]);
        }
        return scores;
    }

    private double[] scores(float[] similarities) {
        var scores = new double[services.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = services.get(i).scoreForNeed(similarities);
        }
        return scores;
    }

    private int[] nearest(float[] piece, double[] scores) {
        var closeness = new double[scores.length];
        for (int i = 0; i < closeness.length; i++) {
            closeness[i] = Math.max(piece[services.get(i).centroid()], scores[i]);
        }
        return TopK.of(closeness, MAX_SCORED);
    }

    /// How fully the need names each service by one of its terms, up to 1. A term with missing
    /// words scores much lower.
    public double[] aliasOverlaps(ParsedNeed parsedNeed) {
        var named = new double[services.size()];
        terms.match(
                parsedNeed.stems(),
                (term, overlap) -> {
                    int service = serviceOfTerm[term];
                    named[service] = Math.max(named[service], overlap);
                });
        return named;
    }
}
