package io.baton.desk.refer.log;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.Shorten;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import java.util.ArrayList;
import java.util.List;

/// Whether described referrals can be logged. Asked before they are confirmed, so that a yes is
/// never refused for its length or for a missing part.
public final class LoggingCheck {
    private LoggingCheck() {}

    /// What's missing or too long, as sentences for the reader; empty if they can be logged.
    public static List<String> problems(NewReferrals wanted) {
        var problems = new ArrayList<String>();
        var client = wanted.client();
        if (client == null || client.name().isBlank()) {
            problems.add("Who is the client?");
        }
        if (wanted.needs().isEmpty()) {
            problems.add(
                    "What does %s need?"
                            .formatted(
                                    client == null ? "the client" : Shorten.to(60, client.name())));
        }
        var partner = wanted.partners().named();
        if (wanted.inbound() && (partner == null || partner.id() == null)) {
            problems.add("Which partner brings them?");
        }
        var contact = wanted.details().contact();
        if (contact != null && contact.length() > ReferralFields.LONGEST_CONTACT) {
            problems.add(
                    "Use at most %d characters for how to reach the client; this has %,d."
                            .formatted(ReferralFields.LONGEST_CONTACT, contact.length()));
        }
        wanted.needs().stream()
                .flatMap(need -> tooMuch(wanted, need).stream())
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    private static List<String> tooMuch(NewReferrals wanted, Need need) {
        var client = wanted.client();
        var details = wanted.details();
        var read =
                ReferralDraft.checked(
                        client == null || client.name().isBlank() ? "unknown" : client.name(),
                        need.words(),
                        null,
                        null,
                        details.worth());
        return read instanceof ParseResult.Unclear<ReferralDraft>(var why)
                ? List.of(why)
                : List.of();
    }
}
