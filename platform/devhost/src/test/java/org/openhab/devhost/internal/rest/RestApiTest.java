/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.devhost.internal.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.devhost.internal.service.DefaultUnits;

/**
 * Tests of the API as a whole.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RestApiTest {

    private final RestResource things = new RestResource() {
        @Override
        public String name() {
            return "things";
        }

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/rest/things", request -> RestResponse.text("things")));
        }
    };

    private final RestApi api = new RestApi(List.of(things), () -> Locale.GERMANY,
            new DefaultUnits(() -> Locale.GERMANY, Map.of()));

    private RestResponse get(String path) {
        return api.handle(new RestRequest("GET", path, Map.of(), Map.of("Host", "localhost:8080"), new byte[0]));
    }

    @Test
    void theRootListsTheResources() {
        var root = Call.json(get("/rest/")).getAsJsonObject();

        assertThat(root.get("version").getAsString(), is("8"));
        assertThat(root.get("locale").getAsString(), is("de_DE"));
        assertThat(root.get("measurementSystem").getAsString(), is("SI"));
        assertThat(root.get("links"), is(Call.json("[{'type':'things','url':'http://localhost:8080/rest/things'}]")));
        assertThat(get("/rest").status(), is(200));
    }

    @Test
    void resourcesAreReached() {
        assertThat(Call.text(get("/rest/things")), is("things"));
        assertThat(Call.text(get("/rest/systeminfo")), containsString("javaVersion"));
        assertThat(get("/withings/callback").status(), is(404));
    }

    /** Too high a number and the API never comes up, too low and it comes up incomplete. */
    @Test
    void theApiWaitsForExactlyTheResourcesThereAre() throws IOException {
        Path components = Path.of("target", "classes", "OSGI-INF");
        assumeTrue(Files.isDirectory(components), "the component descriptions are made by the Maven build");
        try (Stream<Path> files = Files.list(components)) {
            long resources = files.filter(RestApiTest::isResource).count();
            assertThat(resources, is((long) RestApi.RESOURCES));
        }
    }

    private static boolean isResource(Path file) {
        try {
            return Files.readString(file).contains("<provide interface=\"" + RestResource.class.getName() + "\"/>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
