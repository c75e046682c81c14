package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.mongo.MongoStores;
import io.baton.teams.fake.TeamsUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The form for the firm's settings in Teams.
class TeamsSettingsIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inTeams();

    @Test
    void theKeeperChangesTheSettingsInADialog() {
        TeamsUser anna = baton.teams().member("Anna");
        anna.says("settings");
        var card = TeamsScreen.newest(anna::sees, "Settings of Northwind");
        var dialog = anna.presses(card, "Change");
        assertThat(dialog.json().at("/task/type").asText()).isEqualTo("continue");

        var wrong = anna.changes(dialog, "currency", "euros");
        assertThat(wrong.json().toString()).contains("isn't a currency");
        var right = anna.changes(dialog, "currency", "EUR", "holidays", "25 Dec");
        assertThat(right.json().toString()).contains("Saved.", "USD → ");

        var firm = baton.bean(MongoStores.class).firms().all().getFirst();
        assertThat(firm.currency().getCode()).isEqualTo("EUR");
        assertThat(firm.calendar().holidays().yearly()).hasSize(1);
        assertThat(firm.history()).hasSize(2);
    }
}
