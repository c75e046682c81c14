package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.List;
import java.util.stream.Collectors;

/// Joins labels or names: `R-31, R-32 and R-33`.
public final class Labels {
    private Labels() {}

    public static String of(List<Referral> referrals) {
        return join(referrals.stream().map(Referral::label).toList());
    }

    /// **R-12** (Acme)
    public static Text withClient(Referral referral) {
        return Text.empty().strong(referral.label()).plain(" (" + referral.client() + ")");
    }

    public static String names(List<Individual> people) {
        return people.stream().map(Individual::name).collect(Collectors.joining(", "));
    }

    /// For a member who forwarded a link to an offer that is over.
    public static String deadLink(Partner partner) {
        return "Tell %s that the link no longer works.".formatted(partner.name());
    }

    /// `a, b and c`
    public static String join(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /// `Only Sam or Kim can take over there.`
    static String whoTakesOver(Individual holder, Partner partner) {
        var others =
                partner.contacts().stream()
                        .map(Contact::who)
                        .filter(each -> !each.is(holder))
                        .map(Individual::name)
                        .toList();
        return others.isEmpty()
                ? "There's no other contact who could take over."
                : "Only %s can take over there.".formatted(String.join(" or ", others));
    }

    /// `Rita and Jo at `, or nothing if the partner has no contacts any more.
    static String contacts(Partner partner) {
        var names = partner.contacts().stream().map(Contact::who).map(Individual::name).toList();
        return names.isEmpty() ? "" : join(names) + " at ";
    }
}
