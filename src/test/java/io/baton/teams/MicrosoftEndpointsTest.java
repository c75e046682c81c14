package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.connector.authentication.ChannelValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// Microsoft's real endpoints.
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class MicrosoftEndpointsTest {
    private static final String KEYS =
            "https://login.botframework.com/v1/.well-known/openidconfiguration";

    @Test
    void noSettingChangesWhereTheKeysComeFrom() {
        var before = ChannelValidation.getOpenIdMetaDataUrl();
        System.setProperty("BotOpenIdMetadata", "https://evil.example/openid");
        ChannelValidation.setOpenIdMetaDataUrl("https://evil.example/openid");
        try {
            assertThat(MicrosoftEndpoints.real().metadata()).isEqualTo(KEYS);
        } finally {
            System.clearProperty("BotOpenIdMetadata");
            ChannelValidation.setOpenIdMetaDataUrl(before);
        }
    }

    @Test
    void outsideLocalModeThisMachineIsNeverCalled() {
        var real = MicrosoftEndpoints.real();
        assertThat(real.hosts(TeamsDoorScene.SETTINGS).services().parse("http://localhost:56150/"))
                .isEmpty();
        assertThat(real.hosts(TeamsDoorScene.SETTINGS).services().parse(real.service()))
                .isPresent();
        assertThat(real.credentials(TeamsDoorScene.SETTINGS)).isInstanceOf(TenantCredentials.class);
    }
}
