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

/// The vocabulary with its meaning: which services a need leans to, and which a skill means.
public final class ServiceMatcher {
    /// A service stands out when a need leans to it so far, and to all others together less.
    public static final double STANDS_OUT = 0.5;

    /// How sharply the likest service stands out among the others.
    private static final double SHARPNESS = 0.035;

    /// Of a piece of a need count so many services that the whole or the piece is near to; the
    /// others only lie beside it.
    private static final int LOOKED_AT = 64;

    private final List<ServiceRows> learned;
    private final EmbeddingMatrix embeddingMatrix;
    private final SkillLinker skillLinker;
    private final RelatedServices relatedServices;
    private final ServiceClassifier serviceClassifier;
    private final TermIndex terms;
    private final int[] serviceOfTerm;

    /// A text beside all services.
    ///
    /// @param similarities to each of their words and sentences
    /// @param logits how far it lies in the direction of each; empty where that was not learned
    public record Comparison(float[] similarities, double[] logits) {}

    private ServiceMatcher(
            Lexicon lexicon, List<ServiceEmbeddings> learned, ClassifierWeights classifierWeights) {
        var all = new ArrayList<Embedding>();
        this.learned = learned.stream().map(each -> ServiceRows.of(each, all)).toList();
        embeddingMatrix = new EmbeddingMatrix(all);
        skillLinker = new SkillLinker(this.learned, embeddingMatrix);
        relatedServices = RelatedServices.of(learned);
        serviceClassifier = new ServiceClassifier(classifierWeights, learned);
        serviceOfTerm = new int[learned.stream().mapToInt(each -> each.terms().size()).sum()];
        terms = new TermIndex(lexicon, serviceOfTerm.length);
        int place = 0;
        for (int i = 0; i < learned.size(); i++) {
            for (var term : learned.get(i).service().terms()) {
                terms.add(place, Tokens.stems(term));
                serviceOfTerm[place++] = i;
            }
        }
    }

    /// @param classifierWeights what tells the services apart; none where that was not learned
    /// @return empty where meaning cannot be told
    static Optional<ServiceMatcher> learn(
            Vocabulary vocabulary,
            Lexicon lexicon,
            SentenceEncoder sentenceEncoder,
            ClassifierWeights classifierWeights) {
        var learned = new ArrayList<ServiceEmbeddings>();
        for (var service : vocabulary.services()) {
            var one = ServiceEmbeddings.of(service, sentenceEncoder);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            learned.add(one.get());
        }
        return Optional.of(new ServiceMatcher(lexicon, learned, classifierWeights));
    }

    public SkillLinker links() {
        return skillLinker;
    }

    Service service(int index) {
        return learned.get(index).service();
    }

    public int count() {
        return learned.size();
    }

    /// The whole of a need and then its pieces: all at once, which is faster than one after the
    /// other.
    public List<Comparison> compare(ParsedNeed parsedNeed) {
        var texts = new ArrayList<Embedding>();
        texts.add(parsedNeed.whole());
        parsedNeed.pieces().forEach(piece -> texts.add(piece.embedding()));
        var likeness = embeddingMatrix.similarities(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i ->
                        new Comparison(likeness.get(i), serviceClassifier.logits(texts.get(i))))
                .toList();
    }

    /// How much the need leans to each service, in the order of the vocabulary; together 1.
    double[] leanings(ParsedNeed parsedNeed) {
        var compared = compare(parsedNeed);
        return leanings(compared.getFirst(), compared.subList(1, compared.size()));
    }

    /// How much the need leans to each service, in the order of the vocabulary; together 1. Half of
    /// it is what is like the need, half what tells the services apart.
    public double[] leanings(Comparison whole, List<Comparison> pieces) {
        var pulls = pulls(whole, pieces);
        if (serviceClassifier.untrained()) {
            return relatedServices.spread(VectorMath.softmax(pulls, SHARPNESS));
        }
        var along =
                ServiceClassifier.logits(
                        whole.logits, pieces.stream().map(Comparison::logits).toList());
        var strengths = new double[pulls.length];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = (pulls[i] / SHARPNESS + along[i]) / 2;
        }
        return relatedServices.spread(VectorMath.softmax(strengths, 1));
    }

    private double[] pulls(Comparison whole, List<Comparison> pieces) {
        var pulls = pulls(whole.similarities);
        if (pieces.isEmpty()) {
            return pulls;
        }
        var likest = new double[pulls.length];
        for (var piece : pieces) {
            for (int i : near(piece.similarities, pulls)) {
                likest[i] = Math.max(likest[i], learned.get(i).scoreForNeed(piece.similarities));
            }
        }
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = ParsedNeed.blend(pulls[i], likest[i]);
        }
        return pulls;
    }

    private double[] pulls(float[] likeness) {
        var pulls = new double[learned.size()];
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = learned.get(i).scoreForNeed(likeness);
        }
        return pulls;
    }

    private int[] near(float[] piece, double[] pulls) {
        var nearness = new double[pulls.length];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = Math.max(piece[learned.get(i).middle()], pulls[i]);
        }
        return TopK.of(nearness, LOOKED_AT);
    }

    /// How far the need names each service by one of its terms, up to 1; a term of which a part is
    /// missing counts much less.
    public double[] aliasOverlaps(ParsedNeed parsedNeed) {
        var named = new double[learned.size()];
        terms.match(
                parsedNeed.stems(),
                (term, how) -> {
                    int service = serviceOfTerm[term];
                    named[service] = Math.max(named[service], how);
                });
        return named;
    }
}
