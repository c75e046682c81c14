package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.TopK;
import io.baton.search.vector.VectorMath;
import java.util.List;
import java.util.stream.IntStream;

/// Which services are told in like words: whoever offers one may do for the other, as spam filters
/// do for mail that ends as spam.
final class RelatedServices {
    /// So much of what a need leans to goes over to the service's kin.
    private static final double GOES_OVER = 0.3;

    /// How sharply the nearest kin stands out.
    private static final double SHARPNESS = 0.05;

    private static final int MOST = 5;

    private record Kin(int service, double share) {}

    private final List<List<Kin>> kin;

    private RelatedServices(List<List<Kin>> kin) {
        this.kin = kin;
    }

    static RelatedServices of(List<ServiceEmbeddings> services) {
        var names = services.stream().map(each -> Embedding.centroid(each.terms())).toList();
        return new RelatedServices(
                IntStream.range(0, services.size())
                        .mapToObj(i -> kinOf(i, services, names))
                        .toList());
    }

    private static List<Kin> kinOf(
            int one, List<ServiceEmbeddings> services, List<Embedding> names) {
        var likeness = new double[services.size()];
        for (int i = 0; i < likeness.length; i++) {
            double said = services.get(one).centroid().similarity(services.get(i).centroid());
            likeness[i] = i == one ? -1 : (said + names.get(one).similarity(names.get(i))) / 2;
        }
        var shares = VectorMath.softmax(likeness, SHARPNESS);
        return IntStream.of(TopK.of(shares, MOST)).mapToObj(i -> new Kin(i, shares[i])).toList();
    }

    /// The leanings, with a part of each gone over to its kin.
    double[] spread(double[] leanings) {
        var spread = new double[leanings.length];
        for (int i = 0; i < leanings.length; i++) {
            spread[i] += (1 - GOES_OVER) * leanings[i];
            for (var each : kin.get(i)) {
                spread[each.service()] += GOES_OVER * leanings[i] * each.share();
            }
        }
        return spread;
    }
}
