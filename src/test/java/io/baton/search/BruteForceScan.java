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

/// The search beside the plainest one that knows meaning: the cosine of the need with each skill of
/// each partner. In one process, without HTTP and database.
public final class BruteForceScan {
    private static final int ROUNDS = 8;

    private BruteForceScan() {}

    /// @return a line with both
    public static String compare(List<Partner> bench, List<String> needs) {
        var model = PrecomputedEncoder.shipped(new MiniLmEncoder(Duration.ofMinutes(1)));
        var search =
                new SemanticRanking(
                        model,
                        Vocabulary::shipped,
                        _ -> History.none(),
                        Runnable::run,
                        Duration.ofMinutes(1));
        var firm = BenchFixture.firmDoing();
        search.prepare(firm, bench);
        var byIndex = new Histogram(60_000_000, 3);
        var plain = new Histogram(60_000_000, 3);
        var cosines = skills(search, bench);
        for (int round = 0; round < ROUNDS; round++) {
            byIndex.reset();
            plain.reset();
            for (int again = 0; again < 4; again++) {
                for (var need : needs) {
                    timed(
                            byIndex,
                            () -> search.find(searchFor(need, firm, bench)).matches().size());
                    timed(plain, () -> best(model.embed(need).orElseThrow(), cosines));
                }
            }
        }
        return "in process: by index p50 %.1f p99 %.1f ms; plain scan of %,d cosines p50 %.1f p99 %.1f ms"
                .formatted(
                        byIndex.getValueAtPercentile(50) / 1e3,
                        byIndex.getValueAtPercentile(99) / 1e3,
                        cosines.size(),
                        plain.getValueAtPercentile(50) / 1e3,
                        plain.getValueAtPercentile(99) / 1e3);
    }

    private static SearchRequest searchFor(String need, Firm firm, List<Partner> bench) {
        return new SearchRequest(need, firm, bench, Instant.EPOCH);
    }

    private static List<Embedding> skills(SemanticRanking search, List<Partner> bench) {
        var known = new java.util.HashMap<String, Embedding>();
        var all = new ArrayList<Embedding>();
        for (var partner : bench) {
            for (var skill : partner.skills()) {
                all.add(
                        known.computeIfAbsent(
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

    private static void timed(Histogram to, java.util.function.IntSupplier search) {
        long begun = System.nanoTime();
        if (search.getAsInt() >= 0) {
            to.recordValue((System.nanoTime() - begun) / 1_000);
        }
    }
}
