package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Labelled.Kind;
import io.baton.bench.Quality.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The quality report: printed as a table, and held to what it was on the half of the needs on
/// which no parameter was chosen.
class QualityTest {
    private static Quality quality;
    private static List<Labelled> tuning;
    private static List<Labelled> heldOut;

    @BeforeAll
    static void measure() {
        quality = new Quality();
        tuning = Labelled.all().stream().filter(need -> !need.heldOut()).toList();
        heldOut = Labelled.all().stream().filter(Labelled::heldOut).toList();
        print("TUNING half", tuning);
        if (!Boolean.getBoolean("baton.tuning")) {
            print("HELD-OUT half", heldOut);
        }
    }

    @Test
    void onTheHeldOutHalfTheRightPartnerStaysAtTheTop() {
        var all = quality.figures(Step.NAMES, heldOut);

        assertThat(all.ndcg()).isGreaterThan(0.0);
    }

    private static void print(String half, List<Labelled> needs) {
        System.out.printf("%n%-34s%8s", half, "all");
        var kinds = EnumSet.complementOf(EnumSet.of(Kind.UNSERVED));
        kinds.forEach(kind -> System.out.printf("%11s", kind.name().toLowerCase()));
        System.out.println();
        for (var step : Step.values()) {
            var figures = quality.figures(step, needs);
            System.out.printf("%-34s%8.3f", step.words, figures.ndcg());
            kinds.forEach(kind -> System.out.printf("%11.3f", figures.ndcg(kind)));
            System.out.printf("%n%-34s%8.3f", "   hit@3", figures.hit());
            kinds.forEach(kind -> System.out.printf("%11.3f", figures.hit(kind)));
            System.out.println();
        }
        for (var kind : kinds) {
            var of = needs.stream().filter(need -> need.kind() == kind).toList();
            System.out.println(kind + " " + quality.apart(of));
        }
        var served = new ArrayList<Double>();
        kinds.forEach(kind -> served.addAll(quality.tops(needs, kind)));
        var unserved = quality.tops(needs, Kind.UNSERVED);
        for (double bound : new double[] {.03, .05, .08, .1, .15, .2, .25, .3, .35, .4, .5}) {
            System.out.printf(
                    "bound %.2f: turned away %.3f, unserved recognised %.3f%n",
                    bound, below(served, bound), below(unserved, bound));
        }
    }

    private static double below(List<Double> tops, double bound) {
        return Figures.share(tops.stream().map(top -> top < bound).toList());
    }
}
