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
package org.openhab.core.config.discovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.ConfigParser;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.internal.i18n.TextReference;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what nearly every discovery needs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractDiscoveryService implements DiscoveryService {

    private final Logger logger = LoggerFactory.getLogger(AbstractDiscoveryService.class);

    protected final ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool("discovery");

    protected @Nullable ScanListener scanListener;

    /** Finds the texts of labels; without it they stay as they are. */
    protected @NonNullByDefault({}) TranslationProvider i18nProvider;
    protected @NonNullByDefault({}) LocaleProvider localeProvider;

    private final Set<DiscoveryListener> listeners = new CopyOnWriteArraySet<>();
    private final Map<ThingUID, DiscoveryResult> results = new LinkedHashMap<>();
    private final Set<ThingTypeUID> supportedThingTypes;
    private final int timeout;
    private final @Nullable String scanInputLabel;
    private final @Nullable String scanInputDescription;
    private boolean backgroundDiscoveryEnabled;
    private @Nullable ScheduledFuture<?> end;

    /** A discovery of any thing, in the background too. */
    protected AbstractDiscoveryService(int timeout) throws IllegalArgumentException {
        this(null, timeout);
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout)
            throws IllegalArgumentException {
        this(supportedThingTypes, timeout, true);
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout,
            boolean backgroundDiscoveryEnabledByDefault) throws IllegalArgumentException {
        this(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, null, null);
    }

    /**
     * @param timeout the seconds after which a scan is stopped, 0 for never
     * @param scanInputLabel what the user enters to start a scan, null if nothing
     * @throws IllegalArgumentException if the timeout is negative
     */
    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout,
            boolean backgroundDiscoveryEnabledByDefault, @Nullable String scanInputLabel,
            @Nullable String scanInputDescription) throws IllegalArgumentException {
        if (timeout < 0) {
            throw new IllegalArgumentException("A timeout cannot be negative");
        }
        this.supportedThingTypes = supportedThingTypes == null ? Set.of() : Set.copyOf(supportedThingTypes);
        this.timeout = timeout;
        this.backgroundDiscoveryEnabled = backgroundDiscoveryEnabledByDefault;
        this.scanInputLabel = scanInputLabel;
        this.scanInputDescription = scanInputDescription;
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        return supportedThingTypes;
    }

    @Override
    public int getScanTimeout() {
        return timeout;
    }

    @Override
    public boolean isScanInputSupported() {
        return getScanInputLabel() != null && getScanInputDescription() != null;
    }

    @Override
    public @Nullable String getScanInputLabel() {
        return scanInputLabel;
    }

    @Override
    public @Nullable String getScanInputDescription() {
        return scanInputDescription;
    }

    @Override
    public boolean isBackgroundDiscoveryEnabled() {
        return backgroundDiscoveryEnabled;
    }

    /** Adds a listener and tells it what was found before. */
    @Override
    public void addDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener == null) {
            return;
        }
        synchronized (results) {
            results.values().forEach(result -> listener.thingDiscovered(this, result));
        }
        listeners.add(listener);
    }

    @Override
    public void removeDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener != null) {
            listeners.remove(listener);
        }
    }

    @Override
    public void startScan(@Nullable ScanListener listener) {
        scan(listener, this::startScan);
    }

    @Override
    public void startScan(String input, @Nullable ScanListener listener) {
        scan(listener, isScanInputSupported() ? () -> startScan(input) : this::startScan);
    }

    /** Starts a scan that stops after the timeout; a scan that is under way stops now. */
    private synchronized void scan(@Nullable ScanListener listener, Runnable start) {
        stopScan();
        cancelEnd();
        scanListener = listener;
        if (getScanTimeout() > 0) {
            end = scheduler.schedule(this::stopScan, getScanTimeout(), TimeUnit.SECONDS);
        }
        try {
            start.run();
        } catch (RuntimeException e) {
            cancelEnd();
            scanListener = null;
            throw e;
        }
    }

    private void cancelEnd() {
        ScheduledFuture<?> scheduled = end;
        if (scheduled != null) {
            scheduled.cancel(false);
            end = null;
        }
    }

    @Override
    public synchronized void abortScan() {
        cancelEnd();
        ScanListener listener = scanListener;
        scanListener = null;
        if (listener != null) {
            listener.onErrorOccurred(new CancellationException("The scan was aborted"));
        }
    }

    /** Looks for things and returns at once. */
    protected abstract void startScan();

    /** Looks for things by what the user entered. */
    protected void startScan(String input) {
        logger.warn("{} cannot scan by input", getClass().getName());
    }

    /** Ends a scan; who overrides it calls it. */
    protected synchronized void stopScan() {
        ScanListener listener = scanListener;
        scanListener = null;
        if (listener != null) {
            listener.onFinished();
        }
    }

    /** Reports a thing, its label in the language of openHAB. */
    protected void thingDiscovered(DiscoveryResult discoveryResult) {
        DiscoveryResult result = getLocalizedDiscoveryResult(discoveryResult, FrameworkUtil.getBundle(getClass()));
        tell(listener -> listener.thingDiscovered(this, result));
        synchronized (results) {
            results.put(result.getThingUID(), result);
        }
    }

    /** Reports that a thing found before is gone. */
    protected void thingRemoved(ThingUID thingUID) {
        tell(listener -> listener.thingRemoved(this, thingUID));
        synchronized (results) {
            results.remove(thingUID);
        }
    }

    /** One listener's failure must not keep the news from the others. */
    private void tell(Consumer<DiscoveryListener> news) {
        for (DiscoveryListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                logger.error("The listener {} failed", listener.getClass().getName(), e);
            }
        }
    }

    /** Called by OSGi with the service's properties; starts the discovery in the background if it is enabled. */
    protected void activate(@Nullable Map<String, Object> configProperties) {
        backgroundDiscoveryEnabled = enabledBy(configProperties);
        if (backgroundDiscoveryEnabled) {
            startBackgroundDiscovery();
        }
    }

    /** Called by OSGi with the service's properties; starts or stops the discovery in the background. */
    protected void modified(@Nullable Map<String, Object> configProperties) {
        boolean enabled = enabledBy(configProperties);
        if (enabled && !backgroundDiscoveryEnabled) {
            startBackgroundDiscovery();
        } else if (!enabled && backgroundDiscoveryEnabled) {
            stopBackgroundDiscovery();
        }
        backgroundDiscoveryEnabled = enabled;
    }

    final boolean enabledBy(@Nullable Map<String, Object> configProperties) {
        return configProperties == null ? backgroundDiscoveryEnabled
                : ConfigParser.valueAsOrElse(configProperties.get(CONFIG_PROPERTY_BACKGROUND_DISCOVERY), Boolean.class,
                        backgroundDiscoveryEnabled);
    }

    final void setBackgroundDiscoveryEnabled(boolean enabled) {
        backgroundDiscoveryEnabled = enabled;
    }

    /** Called by OSGi at the end. */
    protected void deactivate() {
        if (backgroundDiscoveryEnabled) {
            stopBackgroundDiscovery();
        }
    }

    /** Looks for things until it is stopped. */
    protected void startBackgroundDiscovery() {
        // Most services only scan.
    }

    protected void stopBackgroundDiscovery() {
        // Most services only scan.
    }

    /** The result with its label translated, if the binding has a text for it. */
    protected DiscoveryResult getLocalizedDiscoveryResult(DiscoveryResult discoveryResult, @Nullable Bundle bundle) {
        if (i18nProvider == null || localeProvider == null) {
            return discoveryResult;
        }
        String current = discoveryResult.getLabel();
        String uid = discoveryResult.getThingUID().getAsString().replace(':', '.');
        TextReference reference = TextReference
                .parse(I18nUtil.stripConstantOr(current, () -> "discovery." + uid + ".label"));
        String label = i18nProvider.getText(bundle, reference.key(), current, localeProvider.getLocale(),
                reference.arguments());
        return current.equals(label) ? discoveryResult
                : DiscoveryResultBuilder.create(discoveryResult.getThingUID())
                        .withThingType(discoveryResult.getThingTypeUID()).withBridge(discoveryResult.getBridgeUID())
                        .withProperties(discoveryResult.getProperties())
                        .withRepresentationProperty(discoveryResult.getRepresentationProperty()).withLabel(label)
                        .withTTL(discoveryResult.getTimeToLive()).build();
    }
}
