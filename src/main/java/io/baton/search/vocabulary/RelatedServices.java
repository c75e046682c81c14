package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.TopK;
import io.baton.search.vector.VectorMath;
import java.util.List;
import java.util.stream.IntStream;

/// Services described in similar words. A provider of one may also fit a need for the other, such
/// as a spam filter provider when mail lands in spam folders.
final class RelatedServices {
    /// Share of a service's leaning that spreads to related services.
    private static final double SPREAD = 0.3;

    /// Softmax temperature. The smaller, the more goes to the most similar service.
    private static final double TEMPERATURE = 0.05;

    private static final int MAX_RELATED = 5;

    private record Related(int service, double share) {}

    private final List<List<Related>> related;

    private RelatedServices(List<List<Related>> related) {
        this.related = related;
    }

    static RelatedServices of(List<ServiceEmbeddings> services) {
        var names = services.stream().map(each -> Embedding.centroid(each.terms())).toList();
        return new RelatedServices(
                IntStream.range(0, services.size())
                        .mapToObj(i -> relatedTo(i, services, names))
                        .toList());
    }

    private static List<Related> relatedTo(
            int one, List<ServiceEmbeddings> services, List<Embedding> names) {
        var similarities = new double[services.size()];
        for (int i = 0; i < similarities.length; i++) {
            double centroids = services.get(one).centroid().similarity(services.get(i).centroid());
            similarities[i] =
                    i == one ? -1 : (centroids + names.get(one).similarity(names.get(i))) / 2;
        }
        var shares = VectorMath.softmax(similarities, TEMPERATURE);
        return IntStream.of(TopK.of(shares, MAX_RELATED))
                .mapToObj(i -> new Related(i, shares[i]))
                .toList();
    }

    /// Moves a part of each leaning to related services.
    double[] spread(double[] leanings) {
        var spread = new double[leanings.length];
        for (int i = 0; i < leanings.length; i++) {
            spread[i] += (1 - SPREAD) * leanings[i];
            for (var each : related.get(i)) {
                spread[each.service()] += SPREAD * leanings[i] * each.share();
            }
        }
        return spread;
    }
}
