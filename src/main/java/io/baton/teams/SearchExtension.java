package io.baton.teams;

import io.baton.chat.Lookup;
import io.baton.door.Unidentified;
import io.baton.teams.render.SearchResults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The search extension, asked anew with each few letters.
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
            LOG.warn("nobody says who searches: {}", e.getMessage());
            return new Lookup.Answer.Nothing(TeamsSentences.COMMON.whoAreYou().summary());
        } catch (RuntimeException e) {
            LOG.warn("a search failed", e);
            return new Lookup.Answer.Nothing(
                    "I cannot search just now. Please try again in a minute.");
        }
    }
}
