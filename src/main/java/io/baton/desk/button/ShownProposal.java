package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.referral.Referral;
import io.baton.referral.TermsProposals.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Value of the buttons that answer a proposal of other terms. It's never used for another one.
///
/// @param number of the referral
/// @param proposal its number among those of the referral
public record ShownProposal(int number, int proposal) {
    public static final String AGREE = "terms.agree";
    public static final String REFUSE = "terms.refuse";

    private static final Pattern FORMAT = Pattern.compile("R-(\\d{1,9})/p(\\d{1,9})");

    /// *Agree* and *Don't agree*, for the side that didn't make it.
    public static List<Button> answers(Referral referral, Proposal proposal) {
        var value = new ShownProposal(referral.number(), proposal.number()).encode();
        return List.of(
                Button.primary("Agree", AGREE, value), Button.plain("Don't agree", REFUSE, value));
    }

    /// `R-12/p1`
    public String encode() {
        return "R-%d/p%d".formatted(number, proposal);
    }

    public static Optional<ShownProposal> decode(String value) {
        var match = FORMAT.matcher(value);
        return match.matches()
                ? Optional.of(
                        new ShownProposal(
                                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
