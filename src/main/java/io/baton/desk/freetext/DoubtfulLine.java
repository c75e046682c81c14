package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.refer.log.ExactReading;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;

/// What to ask about an exact line that could be read in another way, too.
///
/// @param reader reads a person's own words
record DoubtfulLine(FreeTextReader reader, ReadMessage readMessage, ExactReading exactReading) {

    /// @param rest what follows the command
    Proposal of(Ask ask, String command, String rest) {
        var line = command.equals("refer from") ? "from " + rest : rest;
        return read(ask, line)
                .or(() -> exactReading.read(ask, line).map(exact -> readMessage.toLog(ask, exact)))
                .orElseThrow();
    }

    /// What the reader makes of the line, if it finds a client and a need.
    private Optional<Proposal> read(Ask ask, String line) {
        return reader.read(ask, line) instanceof Understood understood
                        && understood.intent().logs()
                        && isWhole(readMessage.referrals(ask, understood))
                        && readMessage.of(ask, understood) instanceof Meaning.Proposed(var proposal)
                ? Optional.of(proposal)
                : Optional.empty();
    }

    private static boolean isWhole(NewReferrals wanted) {
        return wanted.client() != null && !wanted.needs().isEmpty();
    }
}
