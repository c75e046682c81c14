package io.baton.desk.partner;

import io.baton.chat.Text;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.Shorten;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The changed fields of a partner, before and after: `Skills: VoIP → VoIP, wifi`.
public final class PartnerDiff {
    private static final int LONGEST = 300;

    private PartnerDiff() {}

    /// @param today the day whose terms count
    public static List<Text> of(Partner before, Partner after, LocalDate today) {
        var lines = new ArrayList<Text>();
        add(lines, "Name", before.name(), after.name());
        add(lines, "Skills", skills(before), skills(after));
        add(lines, "Regions", joined(before.regions()), joined(after.regions()));
        for (var payer : Payer.values()) {
            add(lines, TermsText.label(payer), fee(before, payer, today), fee(after, payer, today));
        }
        add(lines, "Contacts", contacts(before), contacts(after));
        add(lines, "Status", status(before), status(after));
        add(lines, "Offers go to", PartnerCard.offersGoTo(before), PartnerCard.offersGoTo(after));
        return List.copyOf(lines);
    }

    private static void add(List<Text> lines, String label, String before, String after) {
        if (!before.equals(after)) {
            lines.add(
                    Text.of(label + ": " + Shorten.to(LONGEST, before) + " → ")
                            .plain(Shorten.to(LONGEST, after)));
        }
    }

    private static String skills(Partner partner) {
        return joined(partner.skills().stream().map(Skill::name).toList());
    }

    private static String fee(Partner partner, Payer payer, LocalDate today) {
        return TermsText.brief(partner.terms().on(today, payer)).plainText();
    }

    private static String status(Partner partner) {
        return partner.active() ? "active" : "paused";
    }

    private static String contacts(Partner partner) {
        return joined(partner.contacts().stream().map(Contact::who).map(Individual::name).toList());
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
