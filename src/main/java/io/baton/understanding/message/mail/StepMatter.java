package io.baton.understanding.message.mail;

import io.baton.partner.PartnerId;
import io.baton.search.text.Tokens;
import io.baton.understanding.name.NamedReferral;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a mail is about one of a client's referrals: clients write about golf, too.
public final class StepMatter {
    private final Set<String> said;
    private final Set<PartnerId> partners;
    private final List<Integer> numbers;

    /// @param text note, subject and body
    /// @param partners those that are named, and the author's
    /// @param numbers of the referrals it names
    public StepMatter(String text, Set<PartnerId> partners, List<Integer> numbers) {
        said = Tokens.stems(text);
        this.partners = Set.copyOf(partners);
        this.numbers = List.copyOf(numbers);
    }

    /// Whether one of them is named, by its number, by its partner, or by a word of its need.
    public boolean isOneOf(List<NamedReferral> referrals) {
        return referrals.stream().anyMatch(this::names);
    }

    private boolean names(NamedReferral referral) {
        var need = new HashSet<>(Tokens.stems(referral.need()));
        need.retainAll(said);
        return !need.isEmpty()
                || numbers.contains(referral.number())
                || referral.partner() != null && partners.contains(referral.partner());
    }
}
