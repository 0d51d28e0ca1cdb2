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
package org.openhab.devhost.internal.ohinf;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * Makes bundles out of folders.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FixtureBundle {

    private FixtureBundle() {
    }

    /** @return a bundle with the files of {@code src/test/resources/ohinf/<name>} */
    static Bundle of(String name) {
        return at(name, folder("/ohinf/" + name));
    }

    /** @return a bundle with the {@code OH-INF} of the host itself */
    static Bundle host() {
        return at("org.openhab.devhost",
                Objects.requireNonNull(folder("/OH-INF/thing/system.xml").getParent().getParent().getParent()));
    }

    static Bundle at(String name, Path root) {
        Bundle bundle = mock(Bundle.class, name);
        when(bundle.getSymbolicName()).thenReturn(name);
        when(bundle.getHeaders()).thenReturn(new Hashtable<>());
        when(bundle.findEntries(anyString(), any(), anyBoolean()))
                .thenAnswer(call -> find(root, call.getArgument(0), call.getArgument(1)));
        return bundle;
    }

    private static @Nullable Enumeration<URL> find(Path root, String folder, String pattern) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return null;
        }
        String suffix = pattern.substring(1);
        try (Stream<Path> files = Files.walk(start)) {
            List<URL> found = files.filter(file -> file.toString().endsWith(suffix)).map(FixtureBundle::url).toList();
            return found.isEmpty() ? null : Collections.enumeration(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder(String resource) {
        try {
            return Path.of(Objects.requireNonNull(FixtureBundle.class.getResource(resource), resource).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
