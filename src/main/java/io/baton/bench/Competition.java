package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Locale;

/// Finds services that both the firm and a partner offer.
public final class Competition {
    private Competition() {}

    /// The partner's skills that the firm also offers. Compares letters and digits only, so `Wi-Fi`
    /// equals `wifi`. Doesn't compare meaning, so that the result is easy to explain.
    public static List<Skill> between(Firm firm, Partner partner) {
        if (firm.ownServices().isEmpty()) {
            return List.of();
        }
        var ownNames = firm.ownServices().stream().map(Competition::comparable).toList();
        return partner.skills().stream()
                .filter(skill -> ownNames.contains(comparable(skill)))
                .toList();
    }

    private static String comparable(Skill skill) {
        var name = skill.name().toLowerCase(Locale.ROOT);
        var letters = name.replaceAll("[^\\p{L}\\p{N}+#]", "");
        return letters.isEmpty() ? name : letters;
    }
}
