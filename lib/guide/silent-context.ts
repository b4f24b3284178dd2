/** Stands in for the framework's content-script context, which would announce the extension to the page. It does nothing. */
export class ContentScriptContext {}
