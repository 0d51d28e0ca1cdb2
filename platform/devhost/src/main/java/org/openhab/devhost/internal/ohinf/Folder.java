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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A folder of {@code OH-INF} that holds XML files of one kind.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Folder {
    ADDON("addon", "addon", "addon"),
    CONFIG("config", "config-description", "config-descriptions"),
    THING("thing", "thing-description", "thing-descriptions"),
    UPDATE("update", "update-description", "update-descriptions");

    /** Path inside the bundle. */
    final String path;
    /** File name of the schema, next to the others in {@code /schema}. */
    final String schema;
    /** Namespace that the root element must have. */
    final String namespace;
    /** Local name that the root element must have. */
    final String root;

    Folder(String folder, String vocabulary, String root) {
        this.path = "OH-INF/" + folder;
        this.schema = vocabulary + ".xsd";
        this.namespace = "https://openhab.org/schemas/" + vocabulary + "/v1.0.0";
        this.root = root;
    }
}
