const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const paneConfig = require('../../../webpack.config.js');

const root = path.join(__dirname, '../../..');
/** Outside dist/, which holds only what ships and is emptied by its own build. */
const output = path.join(root, 'node_modules/.cache/plan-kpi');

const cacheIn = (name) => ({
  type: 'filesystem',
  name,
  cacheDirectory: path.join(output, 'webpack'),
  buildDependencies: {
    config: [require.resolve('./webpack.config.js'), path.join(root, 'webpack.config.js')],
  },
});

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
};

/** The page around the pane. The spreadsheet is a chunk of its own, loaded after the first paint. */
const workbench = (folder) => ({
  name: 'workbench',
  mode: 'production',
  context: root,
  devtool: false,
  entry: { workbench: path.join(__dirname, 'main.ts') },
  output: {
    path: path.join(folder, 'workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[contenthash:8][ext]',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'], sideEffects: true }],
  },
  plugins: [new HtmlPlugin({ template: path.join(__dirname, 'index.html'), scriptLoading: 'defer' })],
  // Served to this machine only: minifying 9 MB of engine costs more than it saves.
  optimization: { minimize: false, concatenateModules: false },
  performance: { hints: false },
  cache: cacheIn('workbench'),
});

/** The pane exactly as it ships, but not minified. */
const pane = (folder) => {
  const config = paneConfig({}, { mode: 'production' });
  return {
    ...config,
    name: 'pane',
    context: root,
    output: { ...config.output, path: path.join(folder, 'pane') },
    optimization: { ...config.optimization, minimize: false },
    cache: cacheIn('pane'),
  };
};

/** `folder` is where the page and the pane are put. */
module.exports = { output, configs: (folder) => [workbench(folder), pane(folder)] };
