package io.baton.search;

import io.baton.bench.BenchFixture;
import io.baton.bench.History;
import io.baton.bench.SearchRequest;
import io.baton.firm.Firm;
import io.baton.minilm.MiniLmEncoder;
import io.baton.minilm.PrecomputedEncoder;
import io.baton.partner.Partner;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.TopK;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/// Compares search with a brute-force scan: the cosine of the need with every skill of every
/// partner. In one process, without HTTP or a database.
public final class BruteForceScan {
    private static final int ROUNDS = 8;

    private BruteForceScan() {}

    /// @return one line with both timings
    public static String compare(List<Partner> bench, List<String> needs) {
        var encoder = PrecomputedEncoder.shipped(new MiniLmEncoder(Duration.ofMinutes(1)));
        var search =
                new SemanticRanking(
                        encoder,
                        Vocabulary::shipped,
                        _ -> History.none(),
                        Runnable::run,
                        Duration.ofMinutes(1));
        var firm = BenchFixture.firmDoing();
        search.prepare(firm, bench);
        var index = new Histogram(60_000_000, 3);
        var scan = new Histogram(60_000_000, 3);
        var cosines = skills(search, bench);
        for (int round = 0; round < ROUNDS; round++) {
            index.reset();
            scan.reset();
            for (int repetition = 0; repetition < 4; repetition++) {
                for (var need : needs) {
                    timed(index, () -> search.find(searchFor(need, firm, bench)).matches().size());
                    timed(scan, () -> best(encoder.embed(need).orElseThrow(), cosines));
                }
            }
        }
        return "in process: index p50 %.1f p99 %.1f ms; brute-force scan of %,d cosines p50 %.1f p99 %.1f ms"
                .formatted(
                        index.getValueAtPercentile(50) / 1e3,
                        index.getValueAtPercentile(99) / 1e3,
                        cosines.size(),
                        scan.getValueAtPercentile(50) / 1e3,
                        scan.getValueAtPercentile(99) / 1e3);
    }

    private static SearchRequest searchFor(String need, Firm firm, List<Partner> bench) {
        return new SearchRequest(need, firm, bench, Instant.EPOCH);
    }

    private static List<Embedding> skills(SemanticRanking search, List<Partner> bench) {
        var byName = new java.util.HashMap<String, Embedding>();
        var all = new ArrayList<Embedding>();
        for (var partner : bench) {
            for (var skill : partner.skills()) {
                all.add(
                        byName.computeIfAbsent(
                                skill.name(), name -> search.embed(name).orElseThrow()));
            }
        }
        return all;
    }

    private static int best(Embedding need, List<Embedding> skills) {
        double[] cosines = new double[skills.size()];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = need.similarity(skills.get(i));
        }
        return TopK.of(cosines, 30)[0];
    }

    private static void timed(Histogram histogram, java.util.function.IntSupplier search) {
        long start = System.nanoTime();
        if (search.getAsInt() >= 0) {
            histogram.recordValue((System.nanoTime() - start) / 1_000);
        }
    }
}
