package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Said;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.TogetherCard;
import io.baton.desk.refer.step.Moves;
import io.baton.partner.Partner;
import io.baton.referral.Intended;
import io.baton.referral.Logging;
import io.baton.referral.Matter;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Logs what several partners shall do for one client: a referral for each, one baton holder for
/// the whole.
///
/// Each is a document of its own, written once. A turn that was broken off in between and is heard
/// again knows what it has written by the ids, and writes what is missing.
public final class LogTogether {
    private final Numbering numbering;

    public LogTogether(Numbering numbering) {
        this.numbering = numbering;
    }

    /// @param parts of one client, each with another partner
    Reply log(Ask ask, List<Wanted> parts) {
        var all = new ArrayList<Intended>();
        for (var part : parts) {
            var partner = Objects.requireNonNull(part.partner());
            var logged = logged(ask, part, partner, all.size() + 1);
            if (logged.isEmpty()) {
                return unfinished(all);
            }
            all.add(new Intended(logged.get(), partner));
        }
        return new Reply.Whisper(TogetherCard.of(all, ask));
    }

    private Optional<Referral> logged(Ask ask, Wanted part, Partner partner, int place) {
        var turn = ask.turn().id();
        var id = ReferralId.fromTurn(turn, place);
        return numbering.write(
                ask,
                id,
                number ->
                        Logging.outbound(
                                new Matter(
                                        id,
                                        ask.firm().id(),
                                        number,
                                        part.client(),
                                        part.need(),
                                        part.clientContact(),
                                        part.estimate(),
                                        ask.channel(),
                                        new Together(turn, partner.id())),
                                ask.who(),
                                ask.now()),
                _ -> List.of());
    }

    private static Reply unfinished(List<Intended> done) {
        return done.isEmpty()
                ? Moves.busy()
                : Said.whisper(
                        Text.of("Many people are logging at the same moment. Logged so far: ")
                                .strong(Labels.of(done.stream().map(Intended::referral).toList()))
                                .plain(". Please log the rest with ")
                                .typed("refer CLIENT needs NEED to PARTNER")
                                .plain("."));
    }
}
