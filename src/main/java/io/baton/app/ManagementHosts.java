package io.baton.app;

import io.baton.door.LocalRequests;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.context.annotation.Bean;

/// While health and metrics are open to this machine only, a web page must not read them by giving
/// this machine a name of its own (DNS rebinding).
///
/// The port has an application context of its own. A file in `META-INF/spring` adds this class to
/// it; with an annotation that Spring scans for, it would be in Baton's as well.
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementHosts {

    @Bean
    Filter managementHostsFilter(ManagementServerProperties management) {
        var address = management.getAddress();
        return address != null && address.isLoopbackAddress()
                ? ManagementHosts::refuseForeignNames
                : (request, response, chain) -> chain.doFilter(request, response);
    }

    private static void refuseForeignNames(
            ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (LocalRequests.namesThisMachine(((HttpServletRequest) request).getHeader("Host"))) {
            chain.doFilter(request, response);
            return;
        }
        var refused = (HttpServletResponse) response;
        refused.setStatus(HttpServletResponse.SC_FORBIDDEN);
        refused.setContentType("text/plain;charset=utf-8");
        refused.getWriter().println("Health and metrics are at localhost only.");
    }
}
