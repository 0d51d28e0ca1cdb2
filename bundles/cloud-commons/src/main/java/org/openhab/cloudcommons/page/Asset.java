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
package org.openhab.cloudcommons.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.web.WebReply;

/**
 * The {@link Asset} is something that all pages share and browsers may keep, out of the bundle.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Asset {
    STYLE("page.css", "text/css"),
    SCRIPT("page.js", "text/javascript"),
    ICON("page.svg", "image/svg+xml");

    /** An address with another version follows another content. */
    private static final String KEEP = "public, max-age=604800, immutable";

    private final String file;
    private final String type;
    private final String content;

    Asset(String file, String type) {
        this.file = file;
        this.type = type;
        content = read(file);
    }

    /** The one at a path. */
    static Optional<Asset> at(String path) {
        return Stream.of(values()).filter(asset -> path.equals('/' + asset.file)).findFirst();
    }

    /** Relative to the root of the binding's pages. */
    String address() {
        return file + "?v=" + Integer.toHexString(content.hashCode());
    }

    WebReply reply() {
        return WebReply.text(200, content).withHeader("Content-Type", type + "; charset=utf-8")
                .withHeader("Cache-Control", KEEP);
    }

    private static String read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
