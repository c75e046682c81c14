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

/// A large number of partners. Three quarters of their skills are terms of the vocabulary, the
/// others are in their own words. The same in every run.
final class SyntheticPartners {
    private static final List<String> CLIENTS =
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
                .withRegions(random.nextBoolean() ? List.of() : List.of(pick(PLACES)));
    }

    /// Three to five skills.
    List<Skill> skills() {
        return random.ints(3 + random.nextInt(3), 0, 4)
                .mapToObj(chance -> chance == 0 ? ownWords() : pick(terms))
                .distinct()
                .map(Skill::new)
                .toList();
    }

    private String ownWords() {
        return pick(HOW)
                .formatted(pick(terms).toLowerCase(Locale.ROOT), pick(CLIENTS), pick(PLACES));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
