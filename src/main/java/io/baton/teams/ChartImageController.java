package io.baton.teams;

import io.baton.picture.ChartPainter;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves charts as PNG images, for Teams clients that don't draw charts.
@RestController
public final class ChartImageController {
    /// The same name always gives the same image.
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ChartLinks links;
    private final ChartPainter painter = new ChartPainter();

    public ChartImageController(ChartLinks links) {
        this.links = links;
    }

    @GetMapping(ChartLinks.PATH + "{name}")
    public ResponseEntity<byte[]> png(@PathVariable("name") String name) {
        return links.read(name)
                .flatMap(painter::png)
                .map(png ->
                        ResponseEntity.ok()
                                .contentType(MediaType.IMAGE_PNG)
                                .cacheControl(FOREVER)
                                .header("X-Content-Type-Options", "nosniff")
                                .header("X-Robots-Tag", "noindex")
                                .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
