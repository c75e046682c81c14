package io.baton.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Baton.
@SpringBootApplication
public class BatonApplication {
    public static void main(String[] args) {
        SpringApplication.run(BatonApplication.class, args);
    }
}
