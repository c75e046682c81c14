package io.baton.load;

import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.vocabulary.Service;
import io.baton.search.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A large bench as it might be: most of what is on the cards are terms of the vocabulary, a
/// quarter is said in words of the partner's own. The same in each run.
final class SyntheticPartners {
    private static final List<String> FOR =
            List.of(
                    "dentists",
                    "law firms",
                    "schools",
                    "food factories",
                    "restaurants",
                    "farms",
                    "hotels",
                    "vets",
                    "high street shops",
                    "charities",
                    "town halls",
                    "architects",
                    "hauliers",
                    "estate agents",
                    "garages",
                    "care homes",
                    "breweries",
                    "gyms",
                    "printers",
                    "builders",
                    "museums",
                    "churches",
                    "boat yards",
                    "pharmacies");

    private static final List<String> PLACES =
            List.of(
                    "Kent",
                    "Devon",
                    "Cork",
                    "Leeds",
                    "Ohio",
                    "Texas",
                    "Fife",
                    "Surrey",
                    "Oregon",
                    "Galway",
                    "Cornwall",
                    "Norfolk",
                    "Dundee",
                    "Vermont",
                    "Utah",
                    "Bristol",
                    "Cardiff",
                    "Antrim",
                    "Maine",
                    "Idaho",
                    "York",
                    "Dorset",
                    "Essex",
                    "Nevada");

    private static final List<String> HOW =
            List.of(
                    "%s for %s in %s",
                    "%2$s' %1$s, %3$s",
                    "hands-on %s, mostly %s around %s",
                    "%s (%s, %s)",
                    "out of hours %s for %s near %s");

    private final List<String> terms =
            Vocabulary.shipped().services().stream()
                    .map(Service::terms)
                    .flatMap(List::stream)
                    .toList();
    private final Random random = new Random(26);

    List<Partner> partners(FirmId firm, int count) {
        var all = new ArrayList<Partner>(count);
        for (int i = 0; i < count; i++) {
            all.add(partner(firm, "Partner %06d".formatted(i)));
        }
        return all;
    }

    private Partner partner(FirmId firm, String name) {
        return Partner.named(new PartnerId(name), firm, name)
                .withSkills(skills())
                .withRegions(random.nextBoolean() ? List.of() : List.of(one(PLACES)));
    }

    /// Three to five.
    List<Skill> skills() {
        return random.ints(3 + random.nextInt(3), 0, 4)
                .mapToObj(die -> die == 0 ? own() : one(terms))
                .distinct()
                .map(Skill::new)
                .toList();
    }

    private String own() {
        return one(HOW).formatted(one(terms).toLowerCase(Locale.ROOT), one(FOR), one(PLACES));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
