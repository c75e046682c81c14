package io.baton.teams;

import io.baton.chat.Lookup;
import io.baton.door.Unidentified;
import io.baton.teams.render.SearchResults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The search extension. Teams sends a query every few keystrokes.
final class SearchExtension {
    private static final Logger LOG = LoggerFactory.getLogger(SearchExtension.class);

    private final Lookup lookup;
    private final TeamsRoster teamsRoster;

    SearchExtension(Lookup lookup, TeamsRoster teamsRoster) {
        this.lookup = lookup;
        this.teamsRoster = teamsRoster;
    }

    TeamsResponse answer(IncomingActivity in) {
        return TeamsResponse.ok(SearchResults.of(found(in)));
    }

    private Lookup.Answer found(IncomingActivity in) {
        try {
            return lookup.find(
                    TeamsTurns.workspace(in),
                    teamsRoster.sender(in),
                    SearchResults.query(in.value()));
        } catch (Unidentified e) {
            LOG.warn("Could not identify the person searching: {}", e.getMessage());
            return new Lookup.Answer.Nothing(TeamsSentences.COMMON.whoAreYou().summary());
        } catch (RuntimeException e) {
            LOG.warn("A search failed", e);
            return new Lookup.Answer.Nothing("I can't search right now. Try again in a minute.");
        }
    }
}
