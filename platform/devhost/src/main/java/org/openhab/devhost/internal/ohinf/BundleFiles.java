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

import java.net.URL;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;

/**
 * Finds files in bundles.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BundleFiles {

    private BundleFiles() {
    }

    /**
     * Finds the files below a folder, at any depth. Where an attached fragment has the same file, the fragment's wins.
     *
     * @param pattern file name with {@code *} for anything
     * @return the files by their path without leading slash, sorted by path; empty without the folder
     */
    static Map<String, URL> find(Bundle bundle, String folder, String pattern) {
        Map<String, URL> files = new TreeMap<>();
        Enumeration<URL> found = bundle.findEntries(folder, pattern, true);
        while (found != null && found.hasMoreElements()) {
            URL url = found.nextElement();
            String path = url.getPath();
            files.put(path.substring(Math.max(0, path.indexOf(folder))), url);
        }
        return files;
    }
}
