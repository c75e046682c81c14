package io.baton.teams.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net/amer/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/",
                "https://smba.infra.gcc.teams.microsoft.com/gcc/",
                "https://europe.botframework.com/"
            })
    void microsoftsHostsAreAllowed(String address) {
        assertThat(new TeamsHosts(false).services().parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net:8443/emea/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.example/smba.trafficmanager.net",
                "https://smba.trafficmanager.net@evil.example/",
                "https://user:pass@smba.trafficmanager.net/",
                "https://other.trafficmanager.net/",
                "https://evilbotframework.com/",
                "https://169.254.169.254/",
                "http://localhost:56150/_connector",
                "ftp://smba.trafficmanager.net/",
                ""
            })
    void otherHostsAreNot(String address) {
        assertThat(new TeamsHosts(false).services().parse(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:56150/_connector",
                "http://127.0.0.1:1/",
                "http://[::1]:1/"
            })
    void thisMachineIsAllowedInLocalMode(String address) {
        assertThat(new TeamsHosts(true).services().parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.0.1/", "http://localhost.evil.example/"})
    void otherMachinesAreNotAllowedInLocalMode(String address) {
        assertThat(new TeamsHosts(true).services().parse(address)).isEmpty();
    }
}
