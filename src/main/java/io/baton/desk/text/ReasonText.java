package io.baton.desk.text;

import io.baton.bench.Competition;
import io.baton.bench.Match;
import io.baton.bench.Reason;
import io.baton.chat.Text;
import io.baton.firm.Firm;
import java.time.Duration;

/// Why a partner is proposed: `matched 3CX; answers in 2 h; sent you 4, you sent them 1`.
public final class ReasonText {
    private static final int MAX_REASONS = 3;

    private ReasonText() {}

    /// The skill first, then the strongest reasons for or against.
    public static Text of(Match match, Firm firm) {
        var reasons = match.reasons().stream().limit(MAX_REASONS).toList();
        var text = skill(match);
        for (int i = 0; i < reasons.size(); i++) {
            boolean first = i == 0 && match.basis() == Match.Basis.EXPERIENCE;
            text = text.plain((first ? "" : "; ") + words(reasons.get(i)));
        }
        return Competition.between(firm, match.partner()).isEmpty()
                ? text
                : text.plain(" (competes with your own services)");
    }

    /// Names no skill if the match was learned from earlier referrals. Says `matched` only if the
    /// need names it.
    private static Text skill(Match match) {
        var skill = match.skill().name();
        return switch (match.basis()) {
            case NAMED -> Text.of(match.sure() ? "matched " : "not sure, near ").strong(skill);
            case MEANING -> Text.of(match.sure() ? "offers " : "not sure, offers ").strong(skill);
            case EXPERIENCE -> Text.of(match.sure() ? "" : "not sure: ");
        };
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case Reason.Took(var label) -> "took a similar need, " + label;
            case Reason.InRegion(var region) -> "works in " + Shorten.to(40, region);
            case Reason.Elsewhere(var region) -> Shorten.to(40, region) + " not listed";
            case Reason.AnswersIn(var usually) -> "answers in " + time(usually);
            case Reason.Accepts(int accepted, int settled) ->
                    "accepted %d of %d".formatted(accepted, settled);
            case Reason.Wins(int won, int closed) -> "won %d of %d".formatted(won, closed);
            case Reason.Busy(int open) -> "has %d open".formatted(open);
            case Reason.Balance(int given, int got) ->
                    "sent you %d, you sent them %d".formatted(got, given);
        };
    }

    private static String time(Duration usually) {
        if (usually.toHours() >= 48) {
            return usually.plusHours(12).toDays() + " days";
        }
        return usually.toMinutes() >= 60
                ? usually.plusMinutes(30).toHours() + " h"
                : Math.max(1, usually.toMinutes()) + " min";
    }
}
