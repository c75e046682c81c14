package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Locale;

/// Where a partner does what the firm does itself.
public final class Competition {
    private Competition() {}

    /// The partner's skills that are the firm's own services too. Compared by letters and digits
    /// alone, so that `Wi-Fi` is `wifi`; never by meaning, because the mark must be easy to
    /// explain.
    public static List<Skill> between(Firm firm, Partner partner) {
        if (firm.ownServices().isEmpty()) {
            return List.of();
        }
        var own = firm.ownServices().stream().map(Competition::letters).toList();
        return partner.skills().stream().filter(skill -> own.contains(letters(skill))).toList();
    }

    private static String letters(Skill skill) {
        var name = skill.name().toLowerCase(Locale.ROOT);
        var letters = name.replaceAll("[^\\p{L}\\p{N}+#]", "");
        return letters.isEmpty() ? name : letters;
    }
}
